package org.postedit.cli;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.postedit.Postedit;
import org.postedit.document.UnreadableSourceException;
import org.postedit.engine.Report;
import org.postedit.output.OutputFormat;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows what is broken in texts. */
@Command(
        name = "check",
        description = "Shows what translation broke, and what to make of it. Changes nothing.",
        footer = {
            "",
            "Examples:",
            "  postedit check article.txt",
            "  postedit check --profile artifacts translated/",
            "  postedit check --format html translated/ > report.html",
            "  postedit check --format json article.txt > report.json",
            "",
            "Exits with 0 where nothing is found, 1 where something is, 2 where a file",
            "cannot be read, 3 where Postedit itself fails."
        })
final class CheckCommand implements Callable<Integer> {
    private final Streams streams;

    @Mixin
    private EngineOptions options = new EngineOptions();

    @Option(
            names = "--format",
            paramLabel = "NAME",
            description = "text for people, html for people with a browser, json for programs. Default: text.")
    private OutputFormat format = OutputFormat.TEXT;

    @Parameters(
            arity = "1..*",
            paramLabel = "PATH",
            description = "A file of text, Markdown or HTML, a folder of such files, or - for standard input.")
    private List<String> paths = List.of();

    CheckCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() throws IOException {
        Outcome outcome = new Outcome(streams);
        List<Input> inputs = Inputs.find(paths, outcome);
        Postedit postedit = options.postedit();
        Progress progress = new Progress(streams, inputs.size());
        Iterable<Report> reports = () -> inputs.stream()
                .map(input -> check(input, postedit, progress, outcome))
                .flatMap(Optional::stream)
                .iterator();
        format.writer(options.tool(), streams.paint()).write(reports, streams.out());
        return outcome.exitCode();
    }

    private Optional<Report> check(Input input, Postedit postedit, Progress progress, Outcome outcome) {
        progress.start(input.name());
        try {
            Report report = postedit.lint(input.read(streams.in(), options.hints()));
            progress.clear();
            outcome.add(report, options.failOn());
            return Optional.of(report);
        } catch (UnreadableSourceException e) {
            progress.clear();
            outcome.refuse(e.getMessage());
            return Optional.empty();
        }
    }
}
