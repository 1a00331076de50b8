package org.postedit.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.postedit.baseline.Baseline;
import org.postedit.baseline.BaselineFile;
import org.postedit.baseline.Entry;
import org.postedit.engine.Report;
import org.postedit.output.Counted;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Records what is found today. */
@Command(
        name = "baseline",
        description = {
            "Records what is found today, so that “check --baseline” shows only what is new.",
            "Each finding is known by its file, its rule and its sentence, not by its line."
        },
        footer = {
            "",
            "Examples:",
            "  postedit baseline articles/",
            "  postedit check --baseline postedit-baseline.tsv articles/",
            "",
            "Exits with 0, or with 2 or 3 where a text cannot be checked; then nothing is",
            "written."
        })
final class BaselineCommand implements Callable<Integer> {
    static final String DEFAULT_FILE = "postedit-baseline.tsv";

    private final Streams streams;

    @Mixin
    private RuleOptions options = new RuleOptions();

    @Option(
            names = "--baseline",
            paramLabel = "FILE",
            description = "The file to write; what it held before is lost. Default: " + DEFAULT_FILE + ".")
    private Path file = Path.of(DEFAULT_FILE);

    @Parameters(
            arity = "1..*",
            paramLabel = "PATH",
            description = "A file of text, Markdown or HTML, or a folder of such files.")
    private List<String> paths = List.of();

    BaselineCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() {
        if (paths.contains("-")) {
            throw new UsageException("standard input has no path to be known by");
        }
        Outcome outcome = new Outcome(streams);
        List<Input> inputs = Inputs.find(paths, outcome);
        Desk desk = new Desk(options, options.choices(), streams);
        BaselineFile baseline = new BaselineFile(file);
        List<Entry> entries = new ArrayList<>();
        new Texts(inputs, streams, outcome)
                .each(input -> lint(desk.open(input)))
                .forEach(report -> {
                    outcome.tell(report);
                    entries.addAll(entries(baseline, report));
                    report.beside().ifPresent(beside -> entries.addAll(entries(baseline, beside)));
                });
        if (outcome.exitCode() == ExitCode.CLEAN) {
            write(baseline, entries, inputs.size(), outcome);
        } else {
            streams.say(file + ": not written");
        }
        return outcome.exitCode();
    }

    private static Report lint(Job job) {
        return job.postedit().lint(job.source());
    }

    private static List<Entry> entries(BaselineFile baseline, Report report) {
        return Baseline.entriesOf(baseline.pathOf(report.source().name()), report);
    }

    private void write(BaselineFile baseline, List<Entry> entries, int files, Outcome outcome) {
        try {
            baseline.write(new Baseline(entries));
            streams.say(file + ": " + Counted.of(entries.size(), "issue") + " of " + Counted.of(files, "file"));
        } catch (IOException e) {
            outcome.refuse(file + ": cannot be written: " + e.getMessage());
        }
    }
}
