package org.postedit.output;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Writes the name of a file as git does in a patch: {@code a/two words.txt}, but {@code "a/the \"ferry\".txt"}. */
final class GitPath {
    private GitPath() {}

    /** The name for a patch in {@code charset}: what has no place on a line is escaped, and so is what UTF-8 alone can tell. */
    static String quoted(String name, Charset charset) {
        boolean utf8 = charset.equals(StandardCharsets.UTF_8);
        StringBuilder quoted = new StringBuilder();
        for (byte b : name.getBytes(StandardCharsets.UTF_8)) {
            quoted.append(escaped(b, utf8));
        }
        String bytes = quoted.toString();
        String text = new String(bytes.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
        return text.equals(name) ? name : '"' + text + '"';
    }

    private static String escaped(byte b, boolean utf8) {
        return switch (b) {
            case '\t' -> "\\t";
            case '\n' -> "\\n";
            case '\r' -> "\\r";
            case '"' -> "\\\"";
            case '\\' -> "\\\\";
            default -> {
                boolean escape = b < 0 ? !utf8 : b < ' ' || b == 0x7F;
                char unit = (char) (b & 0xFF);
                yield escape ? String.format(Locale.ROOT, "\\%03o", (int) unit) : String.valueOf(unit);
            }
        };
    }
}
