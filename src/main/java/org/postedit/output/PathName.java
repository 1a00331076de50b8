package org.postedit.output;

import java.io.File;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/** Names files as programs in a pipeline know them: {@code news/draft.txt}, whatever the system's separator. */
final class PathName {
    private PathName() {}

    private static String slashed(String name) {
        return name.replace(File.separatorChar, '/');
    }

    /** {@code name} with slashes, as seen from {@code folder}, an absolute path, where it lies below it. */
    static String from(Path folder, String name) {
        try {
            Path path = folder.resolve(name).normalize();
            Path seen = path.startsWith(folder)
                    ? folder.relativize(path)
                    : Path.of(name).normalize();
            return seen.toString().isEmpty() ? "." : slashed(seen.toString());
        } catch (InvalidPathException e) {
            // Not the name of a file, such as <stdin> on Windows.
            return slashed(name);
        }
    }
}
