package org.postedit.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.postedit.baseline.Baseline;
import org.postedit.baseline.BaselineFile;
import org.postedit.baseline.BrokenBaselineException;
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
            description = "The file to write; a baseline that it holds is replaced. Default: " + DEFAULT_FILE + ".")
    private Path file = Path.of(DEFAULT_FILE);

    @Parameters(
            arity = "1..*",
            paramLabel = "PATH",
            description = "A file of text, Markdown, HTML or Word, or a folder of such files.")
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
        BaselineFile baseline = new BaselineFile(file);
        Set<String> names = new HashSet<>();
        List<Input> inputs = Inputs.find(paths, outcome).stream()
                .filter(input -> names.add(baseline.pathOf(input.name())))
                .toList();
        if (!mayWrite(baseline, inputs, outcome)) {
            return outcome.exitCode();
        }
        Desk desk = new Desk(options, options.choices(), streams);
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

    /** What the file holds may be a text that somebody wrote; only a baseline is replaced. */
    private boolean mayWrite(BaselineFile baseline, List<Input> inputs, Outcome outcome) {
        if (inputs.stream().anyMatch(input -> input.isIn(file))) {
            outcome.refuse(file + ": one of the texts to check; give the baseline another name");
            return false;
        }
        try {
            if (Files.isRegularFile(file)) {
                baseline.read();
            }
            return true;
        } catch (BrokenBaselineException e) {
            outcome.refuse(String.valueOf(e.getMessage()));
            streams.say(file + ": not written over, since it is no baseline; remove it or give another name");
            return false;
        }
    }

    private static Report lint(Job job) {
        return job.postedit().lint(job.source());
    }

    private static List<Entry> entries(BaselineFile baseline, Report report) {
        return Baseline.entriesOf(baseline.pathOf(report.source().name()), report);
    }

    private void write(BaselineFile baseline, List<Entry> entries, int files, Outcome outcome) {
        if (replace(baseline, new Baseline(entries), outcome)) {
            streams.say(file + ": " + Counted.of(entries.size(), "issue") + " of " + Counted.of(files, "file"));
        }
    }

    /** Writes a baseline, wholly or not at all; where it cannot be written, {@code outcome} learns why. */
    static boolean replace(BaselineFile file, Baseline baseline, Outcome outcome) {
        return OutputFile.write(file.path(), out -> BaselineFile.write(baseline, out), outcome);
    }
}
