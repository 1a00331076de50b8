package org.postedit.cli;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.postedit.Repair;
import org.postedit.document.Format;
import org.postedit.document.Source;
import org.postedit.document.UnreadableSourceException;
import org.postedit.output.Counted;
import org.postedit.output.UnifiedDiff;

/** Brings repaired texts to where they were wanted: into their files, as patches, or to standard output. */
final class Delivery {
    private final Target target;
    private final int texts;
    private final Streams streams;
    private final Outcome outcome;

    /** Where repaired texts go. */
    enum Target {
        STANDARD_OUTPUT,
        PATCH,
        FILE
    }

    /** Brings {@code texts} texts to {@code target}; what cannot be written is told to {@code outcome}. */
    Delivery(Target target, int texts, Streams streams, Outcome outcome) {
        this.target = target;
        this.texts = texts;
        this.streams = streams;
        this.outcome = outcome;
    }

    /**
     * Asks, before the work is done, whether a text can be brought there: a Word document is no text to print, and goes where
     * a file can be made of it.
     *
     * @throws UnreadableSourceException if it cannot
     */
    void require(Input input, Format format) throws UnreadableSourceException {
        if (format != Format.DOCX || target != Target.STANDARD_OUTPUT) {
            return;
        }
        if (input.path().isEmpty()) {
            throw new UnreadableSourceException(
                    input.name(),
                    "a Word document from standard input can only be looked at, with --diff; name its file");
        }
        if (streams.terminal()) {
            throw new UnreadableSourceException(
                    input.name(),
                    "a Word document is no text to print; say --in-place or --diff, or send it to a file: > repaired.docx");
        }
        if (texts > 1) {
            throw new UnreadableSourceException(
                    input.name(), "a Word document cannot be printed together with others; say --in-place or --diff");
        }
    }

    /** Brings one text there, and says how many repairs were made. */
    void deliver(Input input, Source source, Repair repair) throws IOException {
        switch (target) {
            case FILE -> writeBack(input, source, repair);
            case PATCH -> writePatch(source, repair);
            case STANDARD_OUTPUT -> {
                if (source.format() == Format.DOCX) {
                    writeDocument(input.path().orElseThrow(), source, repair);
                } else {
                    streams.out().write(repair.source().text());
                    streams.say(summary(source, repair));
                }
                changedSideCar(source, repair)
                        .ifPresent(changed ->
                                streams.say(changed.name() + ": --in-place drops the entries that ignore nothing"));
            }
        }
        streams.out().flush();
    }

    private void writePatch(Source source, Repair repair) throws IOException {
        String patch =
                UnifiedDiff.of(source.readable(), repair.source().readable().text());
        if (!patch.isEmpty() && !UnifiedDiff.holds(source.readable().charset())) {
            outcome.refuse(source.name() + ": no patch can be in " + source.charset() + "; repair it with --in-place");
            return;
        }
        try {
            streams.write(patch, source.readable().charset());
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

    private void writeDocument(Path path, Source source, Repair repair) throws IOException {
        byte[] bytes;
        try {
            byte[] file = Files.readAllBytes(path);
            boolean changed = !repair.source().text().equals(source.text());
            bytes = changed ? TextFile.bytes(file, source, repair.source().text()) : file;
        } catch (IOException e) {
            outcome.refuse(source.name() + ": cannot be repaired: " + e.getMessage());
            return;
        }
        streams.out().flush();
        streams.bytes().write(bytes);
        streams.bytes().flush();
        streams.say(summary(source, repair));
    }

    private void writeBack(Input input, Source source, Repair repair) {
        if (!repair.left().isComplete()) {
            outcome.refuse(source.name() + ": left as it was");
            return;
        }
        boolean changed = !repair.source().text().equals(source.text());
        Path path = input.path().orElseThrow();
        if (changed
                && !wrote(
                        source,
                        () -> TextFile.replace(path, source, repair.source().text()))) {
            return;
        }
        changedSideCar(source, repair)
                .ifPresent(after -> writeSideCar(
                        input.sideCar().orElseThrow(), source.sideCar().orElseThrow(), after));
        streams.say(summary(source, repair));
    }

    /** A side-car whose last entry went has nothing more to say. */
    private void writeSideCar(Path path, Source before, Source after) {
        boolean empty = after.text().replace("\uFEFF", "").isBlank();
        boolean done = wrote(
                before,
                empty ? () -> TextFile.delete(path, before) : () -> TextFile.replace(path, before, after.text()));
        if (done) {
            streams.say(after.name()
                    + (empty ? ": deleted; it ignored nothing" : ": without the entries that ignore nothing"));
        }
    }

    /** A change of a file. */
    private interface Change {
        void make() throws IOException;
    }

    /** Makes a change of the file that holds a text; where that cannot be done, the outcome learns why. */
    private boolean wrote(Source before, Change change) {
        try {
            change.make();
            return true;
        } catch (CharacterCodingException e) {
            outcome.refuse(unwritable(before) + "; left as it was");
        } catch (AccessDeniedException e) {
            outcome.refuse(before.name() + ": no permission to write it; left as it was");
        } catch (IOException e) {
            outcome.refuse(before.name() + ": cannot be written: " + e.getMessage() + "; left as it was");
        }
        return false;
    }

    private static Optional<Source> changedSideCar(Source source, Repair repair) {
        return repair.source().sideCar().filter(after -> !Optional.of(after).equals(source.sideCar()));
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
