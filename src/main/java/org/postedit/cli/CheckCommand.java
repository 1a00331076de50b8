package org.postedit.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.postedit.engine.FileResult;
import org.postedit.engine.Refusal;
import org.postedit.engine.Report;
import org.postedit.output.OutputFormat;
import org.postedit.output.Paint;
import org.postedit.output.ReportWriter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows what is broken in texts. */
@Command(
        name = "check",
        description = "Shows what translation broke, and what to make of it. Changes no text.",
        footer = {
            "",
            "Examples:",
            "  postedit check article.txt",
            "  postedit check --profile artifacts translated/",
            "  postedit check --format html translated/ > report.html",
            "  postedit check --format sarif --output report.sarif translated/",
            "  postedit check --baseline postedit-baseline.tsv translated/",
            "",
            "Exits with 0 where nothing is found, 1 where something is, 2 where a file",
            "cannot be read or written, 3 where Postedit itself fails."
        })
final class CheckCommand implements Callable<Integer> {
    private final Streams streams;

    @Mixin
    private EngineOptions options = new EngineOptions();

    @Option(
            names = "--format",
            paramLabel = "NAME",
            description = {
                "The form of the report. Default: text.",
                "  text        for people",
                "  html        for people, a page for a browser",
                "  json        for programs, one document",
                "  jsonl       for programs, a line for each file",
                "  sarif       SARIF 2.1.0, with the repairs",
                "  junit       JUnit XML, a suite for each file",
                "  checkstyle  Checkstyle XML",
                "  github      marks in a pull request, from a workflow",
                "  gitlab      code quality in a merge request",
                "  rdjson      for reviewdog, with the repairs"
            })
    private OutputFormat format = OutputFormat.TEXT;

    @Option(
            names = "--output",
            paramLabel = "FILE",
            description = "Writes the report to this file, whole or not at all. Default: standard output.")
    private @Nullable Path output;

    @Mixin
    private BaselineOptions baseline = new BaselineOptions();

    @Parameters(
            arity = "1..*",
            paramLabel = "PATH",
            description = "A file of text, Markdown, HTML or Word, a folder of such files, or - for standard input.")
    private List<String> paths = List.of();

    CheckCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() throws IOException {
        baseline.read();
        Outcome outcome = new Outcome(streams);
        List<Input> inputs = Inputs.find(paths, Optional.ofNullable(output), outcome);
        Desk desk = options.desk(streams);
        Texts texts = new Texts(inputs, streams, outcome);
        List<Refusal> notFound = outcome.refusals();
        Iterable<FileResult> results = () -> Stream.concat(
                        notFound.stream(),
                        texts.each(input -> check(desk.open(input)), Checked::refused)
                                .flatMap(checked -> checked.told(outcome)))
                .iterator();
        if (output == null) {
            format.writer(desk.tool(inputs), desk.rules(inputs), streams.paint())
                    .write(results, streams.out());
        } else {
            writeTo(
                    output,
                    format.writer(desk.tool(inputs), desk.rules(inputs), Paint.PLAIN),
                    results,
                    inputs,
                    outcome);
        }
        baseline.prune(paths, streams, outcome);
        return outcome.finish();
    }

    private Checked check(Job job) {
        Report report = baseline.setApart(job.postedit().lint(job.source()), job.postedit());
        return outcome -> {
            outcome.add(report, job.inForce());
            return withSideCar(report);
        };
    }

    /** A side-car is shown as a file of its own where something is wrong with it. */
    private static Stream<FileResult> withSideCar(Report report) {
        return Stream.concat(
                Stream.of(report),
                report
                        .beside()
                        .filter(beside ->
                                !beside.findings().isEmpty() || !beside.known().isEmpty())
                        .stream());
    }

    private static void writeTo(
            Path file, ReportWriter writer, Iterable<FileResult> results, List<Input> inputs, Outcome outcome) {
        if (inputs.stream().anyMatch(input -> input.isIn(file))) {
            outcome.refuse(file + ": one of the texts to check; give the report another name");
            return;
        }
        OutputFile.write(file, out -> writer.write(results, out), outcome);
    }

    /** A text that was checked or refused, of which the run is still to be told. */
    private interface Checked {

        /** Tells {@code outcome} of it; gives what the report shows. */
        Stream<FileResult> told(Outcome outcome);

        /** What was told already. */
        static Checked refused(Refusal refusal) {
            return outcome -> Stream.of(refusal);
        }
    }
}
