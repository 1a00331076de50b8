package org.postedit.settings;

import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Names files below a folder: {@code *.html} at any depth, {@code archive} or {@code archive/} for all in a folder of that
 * name, {@code news/**}{@code /en-?.md}.
 *
 * <p>A pattern with a slash inside counts from the folder, one without holds at any depth. {@code *} and {@code ?} stop at a
 * slash; {@code **} between slashes stands for any folders or none.
 *
 * @param pattern what the path has to match, its parts joined by slashes
 */
record FileGlob(Pattern pattern) {

    /**
     * Reads a pattern.
     *
     * @throws IllegalArgumentException if it cannot name a file below the folder; the message says why
     */
    static FileGlob of(String glob) {
        if (glob.contains("\\")) {
            throw new IllegalArgumentException("folders are parted by “/”");
        }
        if (glob.startsWith("/") || glob.startsWith("../")) {
            throw new IllegalArgumentException("it counts from this folder; leave out the start");
        }
        String below = glob.replaceFirst("^(\\./)+", "");
        String inside = below.endsWith("/") ? below.substring(0, below.length() - 1) : below;
        StringBuilder regex = new StringBuilder(inside.contains("/") ? "" : "(?:.*/)?");
        for (String part : inside.split("/", -1)) {
            regex.append(part.equals("**") ? "(?:.*/)?" : segment(part) + "/");
        }
        // What matches a folder holds for all in it.
        return new FileGlob(Pattern.compile(regex + "(?:.*/)?"));
    }

    private static String segment(String part) {
        StringBuilder regex = new StringBuilder();
        part.chars()
                .forEach(c -> regex.append(
                        switch (c) {
                            case '*' -> "[^/]*";
                            case '?' -> "[^/]";
                            default -> Pattern.quote(Character.toString(c));
                        }));
        return regex.toString();
    }

    /** Whether the file at {@code path}, counted from the folder, is meant. */
    boolean matches(Path path) {
        StringBuilder joined = new StringBuilder();
        IntStream.range(0, path.getNameCount())
                .forEach(i -> joined.append(path.getName(i)).append('/'));
        return pattern.matcher(joined).matches();
    }
}
