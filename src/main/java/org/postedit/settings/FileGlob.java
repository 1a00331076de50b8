package org.postedit.settings;

import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.List;
import java.util.stream.Stream;

/**
 * Names files below a folder: {@code *.html} at any depth, {@code news/} for all in it, {@code news/**}{@code /en-*.md}.
 *
 * <p>A pattern with a slash counts from the folder, one without holds for a file of that name anywhere.
 */
final class FileGlob {
    private final boolean anywhere;
    private final List<PathMatcher> matchers;

    /**
     * Reads a pattern.
     *
     * @throws java.util.regex.PatternSyntaxException if a bracket is not closed
     */
    FileGlob(String pattern) {
        String below = pattern.endsWith("/") ? pattern + "**" : pattern;
        this.anywhere = !below.contains("/");
        // “**/” stands for no folder as well, which it does not in Java.
        this.matchers = Stream.of(below, below.replace("**/", ""))
                .distinct()
                .map(glob -> FileSystems.getDefault().getPathMatcher("glob:" + glob))
                .toList();
    }

    /** Whether the file at {@code path}, counted from the folder, is meant. */
    boolean matches(Path path) {
        Path subject = anywhere ? path.getFileName() : path;
        return matchers.stream().anyMatch(matcher -> matcher.matches(subject));
    }
}
