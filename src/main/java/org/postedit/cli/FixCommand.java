package org.postedit.cli;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.AccessDeniedException;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.postedit.Repair;
import org.postedit.document.Source;
import org.postedit.finding.Applicability;
import org.postedit.output.Counted;
import org.postedit.output.UnifiedDiff;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Repairs texts. */
@Command(
        name = "fix",
        description = {
            "Repairs what can be repaired without changing what is said, and prints the repaired text.",
            "The file itself stays as it is unless you say --in-place. What a comment",
            "“postedit-ignore” or the file NAME.postedit-ignore says to leave is left."
        },
        footer = {
            "",
            "Examples:",
            "  postedit fix article.txt > repaired.txt",
            "  postedit fix --diff article.txt",
            "  postedit fix --unsafe --in-place article.txt",
            "",
            "Exits as “check” would on what is left."
        })
final class FixCommand implements Callable<Integer> {
    private final Streams streams;

    @Mixin
    private EngineOptions options = new EngineOptions();

    @Option(names = "--unsafe", description = "Makes also those repairs that may change what is said. Read the result.")
    private boolean unsafe;

    @ArgGroup
    private Target target = new Target();

    @Parameters(
            arity = "1..*",
            paramLabel = "PATH",
            description = "A file of text, Markdown or HTML, a folder of such files, or - for standard input.")
    private List<String> paths = List.of();

    /** Where the repaired text goes; one of the two, or neither to print it. */
    static final class Target {
        @Option(names = "--diff", description = "Prints the changes as a patch that “git apply” takes.")
        private boolean diff;

        @Option(names = "--in-place", description = "Writes the repaired text back to the file.")
        private boolean inPlace;
    }

    FixCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() throws IOException {
        if (target.inPlace && paths.contains("-")) {
            throw new UsageException("standard input cannot be repaired in place");
        }
        Outcome outcome = new Outcome(streams);
        List<Input> inputs = Inputs.find(paths, outcome);
        Desk desk = options.desk(streams);
        Applicability least = unsafe ? Applicability.UNSAFE : Applicability.SAFE;
        Iterator<Fixed> texts = new Texts(inputs, streams, outcome)
                .each(input -> Fixed.of(input, desk.open(input), least))
                .iterator();
        while (texts.hasNext()) {
            Fixed fixed = texts.next();
            outcome.add(fixed.repair().left(), fixed.job().inForce());
            deliver(fixed.input(), fixed.job().source(), fixed.repair(), outcome);
            streams.out().flush();
        }
        return outcome.finish();
    }

    /**
     * A text and its repair.
     *
     * @param input where it came from
     * @param job the text as it was
     * @param repair what became of it
     */
    private record Fixed(Input input, Job job, Repair repair) {
        static Fixed of(Input input, Job job, Applicability least) {
            return new Fixed(input, job, job.postedit().fix(job.source(), least));
        }
    }

    private void deliver(Input input, Source source, Repair repair, Outcome outcome) throws IOException {
        if (target.inPlace) {
            writeBack(input, source, repair, outcome);
            return;
        }
        if (target.diff) {
            writePatch(source, repair, outcome);
            return;
        }
        streams.out().write(repair.source().text());
        changedSideCar(source, repair)
                .ifPresent(
                        changed -> streams.say(changed.name() + ": --in-place drops the entries that ignore nothing"));
        streams.say(summary(source, repair));
    }

    private void writePatch(Source source, Repair repair, Outcome outcome) throws IOException {
        String patch = UnifiedDiff.of(source, repair.source().text());
        if (!patch.isEmpty() && !UnifiedDiff.holds(source.charset())) {
            outcome.refuse(source.name() + ": no patch can be in " + source.charset() + "; repair it with --in-place");
            return;
        }
        try {
            streams.write(patch, source.charset());
            Optional<Source> sideCar = changedSideCar(source, repair);
            if (sideCar.isPresent()) {
                Source before = source.sideCar().orElseThrow();
                streams.write(UnifiedDiff.of(before, sideCar.get().text()), before.charset());
            }
            streams.say(summary(source, repair));
        } catch (CharacterCodingException e) {
            outcome.refuse(unwritable(source));
        }
    }

    private static Optional<Source> changedSideCar(Source source, Repair repair) {
        return repair.source().sideCar().filter(after -> !Optional.of(after).equals(source.sideCar()));
    }

    private void writeBack(Input input, Source source, Repair repair, Outcome outcome) {
        if (!repair.left().isComplete()) {
            outcome.refuse(source.name() + ": left as it was");
            return;
        }
        try {
            if (!repair.source().text().equals(source.text())) {
                TextFile.replace(
                        input.path().orElseThrow(), source, repair.source().text());
            }
            Optional<Source> sideCar = changedSideCar(source, repair);
            if (sideCar.isPresent()) {
                TextFile.replace(
                        input.sideCar().orElseThrow(),
                        source.sideCar().orElseThrow(),
                        sideCar.get().text());
                streams.say(sideCar.get().name() + ": without the entries that ignore nothing");
            }
            streams.say(summary(source, repair));
        } catch (CharacterCodingException e) {
            outcome.refuse(unwritable(source) + "; left as it was");
        } catch (AccessDeniedException e) {
            outcome.refuse(source.name() + ": no permission to write it; left as it was");
        } catch (IOException e) {
            outcome.refuse(source.name() + ": cannot be written: " + e.getMessage() + "; left as it was");
        }
    }

    private static String unwritable(Source source) {
        return source.name() + ": a repair needs a character that " + source.charset()
                + " does not have; save the text as UTF-8 first";
    }

    private static String summary(Source source, Repair repair) {
        int left = repair.left().findings().size()
                + repair.left().beside().map(beside -> beside.findings().size()).orElse(0);
        return source.name() + ": " + Counted.of(repair.mended().size(), "repair") + ", " + Counted.of(left, "issue")
                + " left";
    }
}
