package org.postedit.cli;

import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.Callable;
import org.postedit.Repair;
import org.postedit.finding.Applicability;
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
            "The file itself stays as it is unless you say --in-place. A repaired Word",
            "document is no text to print: send it to a file, or look at its --diff.",
            "What a comment “postedit-ignore” or the file NAME.postedit-ignore says to",
            "leave is left."
        },
        footer = {
            "",
            "Examples:",
            "  postedit fix article.txt > repaired.txt",
            "  postedit fix --diff article.txt",
            "  postedit fix --unsafe --in-place article.txt",
            "  postedit fix draft.docx > repaired.docx",
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
            description = "A file of text, Markdown, HTML or Word, a folder of such files, or - for standard input.")
    private List<String> paths = List.of();

    /** Where the repaired text goes; one of the two, or neither to print it. */
    static final class Target {
        @Option(
                names = "--diff",
                description = "Prints the changes as a patch that “git apply” takes; of a Word document to read only.")
        private boolean diff;

        @Option(names = "--in-place", description = "Writes the repaired text back to the file.")
        private boolean inPlace;

        private Delivery.Target chosen() {
            if (inPlace) {
                return Delivery.Target.FILE;
            }
            return diff ? Delivery.Target.PATCH : Delivery.Target.STANDARD_OUTPUT;
        }
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
        Delivery delivery = new Delivery(target.chosen(), inputs.size(), streams, outcome);
        Applicability least = unsafe ? Applicability.UNSAFE : Applicability.SAFE;
        Iterator<Fixed> texts = new Texts(inputs, streams, outcome)
                .each(input -> {
                    Job job = desk.open(input);
                    delivery.require(input, job.source().format());
                    return new Fixed(input, job, job.postedit().fix(job.source(), least));
                })
                .iterator();
        while (texts.hasNext()) {
            Fixed fixed = texts.next();
            outcome.add(fixed.repair().left(), fixed.job().inForce());
            delivery.deliver(fixed.input(), fixed.job().source(), fixed.repair());
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
    private record Fixed(Input input, Job job, Repair repair) {}
}
