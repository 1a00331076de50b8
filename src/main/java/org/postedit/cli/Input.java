package org.postedit.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
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

    Source read(InputStream standardInput, SourceHints hints) throws UnreadableSourceException {
        return path.isPresent()
                ? SourceFile.read(path.get(), name, hints)
                : SourceFile.readStream(standardInput, name, hints);
    }
}
