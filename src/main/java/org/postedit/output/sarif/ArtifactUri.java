package org.postedit.output.sarif;

import java.io.File;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The name of a file as a URI: {@code my%20draft.txt} for {@code ./my draft.txt}, {@code file:///C:/draft.txt} for what
 * begins at a root.
 *
 * @param text the URI, percent-encoded
 * @param relative whether it is a relative reference
 */
record ArtifactUri(String text, boolean relative) {
    private static final String KEPT = "-._~!$&'()*+,;=@";
    private static final Pattern DRIVE = Pattern.compile("[A-Za-z]:/.*", Pattern.DOTALL);

    static ArtifactUri of(String name) {
        return of(name, File.separatorChar);
    }

    /** The URI of a file on a system that separates the names of folders by {@code separator}. */
    static ArtifactUri of(String name, char separator) {
        String path = name.replace(separator, '/');
        if (separator == '\\' && path.startsWith("//")) {
            return new ArtifactUri("file://" + encoded(path), false);
        }
        if (separator == '\\' && DRIVE.matcher(path).matches()) {
            return new ArtifactUri("file:///" + path.substring(0, 2) + "/" + encoded(path.substring(2)), false);
        }
        return path.startsWith("/")
                ? new ArtifactUri("file:///" + encoded(path), false)
                : new ArtifactUri(encoded(path), true);
    }

    private static String encoded(String path) {
        List<String> segments = new ArrayList<>();
        for (String segment : path.split("/")) {
            if (!segment.isEmpty() && !segment.equals(".")) {
                segments.add(segment(segment));
            }
        }
        return String.join("/", segments);
    }

    private static String segment(String text) {
        StringBuilder encoded = new StringBuilder();
        for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (b & 0xFF);
            boolean letterOrDigit = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
            encoded.append(letterOrDigit || KEPT.indexOf(c) >= 0 ? c : String.format(Locale.ROOT, "%%%02X", (int) c));
        }
        return encoded.toString();
    }
}
