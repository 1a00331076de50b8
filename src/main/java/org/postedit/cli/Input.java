package org.postedit.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.postedit.document.Format;
import org.postedit.document.Source;
import org.postedit.document.SourceFile;
import org.postedit.document.SourceHints;
import org.postedit.document.UnreadableSourceException;

/**
 * A text that the user named: a file, or standard input as {@code -}.
 *
 * @param name what to report it by
 * @param path the file; empty for standard input
 */
record Input(String name, Optional<Path> path) {
    /** What the name of a side-car has behind that of its text. */
    private static final String SIDE_CAR = ".postedit-ignore";

    static final Input STANDARD_INPUT = new Input("<stdin>", Optional.empty());

    static Input of(Path path) {
        return new Input(path.toString(), Optional.of(path));
    }

    /** Whether its text is that of {@code file}. */
    boolean isIn(Path file) {
        try {
            return path.isPresent() && Files.exists(file) && Files.isSameFile(path.get(), file);
        } catch (IOException e) {
            // A text that cannot be found is reported when it is read.
            return false;
        }
    }

    /** The text that it says what to leave in, if it has the name of a side-car. */
    Optional<Path> textOfSideCar() {
        return path.filter(file -> String.valueOf(file.getFileName()).matches(".+\\Q" + SIDE_CAR + "\\E"))
                .map(file -> file.resolveSibling(withoutEnd(String.valueOf(file.getFileName()))));
    }

    private static String withoutEnd(String fileName) {
        return fileName.substring(0, fileName.length() - SIDE_CAR.length());
    }

    Source read(InputStream standardInput, SourceHints hints) throws UnreadableSourceException {
        if (path.isEmpty()) {
            return SourceFile.readStream(standardInput, name, hints);
        }
        Source source = SourceFile.read(path.get(), name, hints);
        Path sideCar = sideCar().orElseThrow();
        if (!Files.exists(sideCar)) {
            return source;
        }
        SourceHints plain = new SourceHints(Optional.of(Format.PLAIN), Optional.of(source.language()));
        return source.withSideCar(SourceFile.read(sideCar, name + SIDE_CAR, plain));
    }

    /** The file that says what to leave in this one, whether it is there or not; empty for standard input. */
    Optional<Path> sideCar() {
        return path.map(text -> text.resolveSibling(text.getFileName() + SIDE_CAR));
    }
}
