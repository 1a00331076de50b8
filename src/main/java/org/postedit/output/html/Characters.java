package org.postedit.output.html;

import java.util.Locale;
import org.jsoup.nodes.Element;

/**
 * Puts text into the page so that it stays text: what has no shape or could turn the direction of writing is named, such
 * as {@code U+202E}.
 */
final class Characters {
    private Characters() {}

    /** Adds {@code text} to {@code parent}. */
    static void add(Element parent, String text) {
        // Alone in its place, a soft hyphen has to be seen; in a word it does its work.
        boolean shapeless = text.codePoints().allMatch(Characters::isShapeless);
        StringBuilder plain = new StringBuilder();
        text.codePoints().forEach(c -> {
            boolean named = isShapeless(c) && (shapeless || !isHarmless(c));
            if (named) {
                flush(parent, plain);
                parent.appendElement("span").addClass("char").text(name(c));
            } else {
                plain.appendCodePoint(c);
            }
        });
        flush(parent, plain);
    }

    /** The text as one line without elements, as for a title or a label. */
    static String line(String text) {
        StringBuilder line = new StringBuilder();
        text.codePoints().forEach(c -> {
            if (isShapeless(c)) {
                line.append('<').append(name(c)).append('>');
            } else {
                line.appendCodePoint(c);
            }
        });
        return line.toString();
    }

    private static void flush(Element parent, StringBuilder plain) {
        if (plain.length() > 0) {
            parent.appendText(plain.toString());
            plain.setLength(0);
        }
    }

    private static String name(int c) {
        return switch (c) {
            case '\n', '\r', 0x2028, 0x2029 -> "⏎";
            case '\t' -> "⇥";
            default -> String.format(Locale.ROOT, "U+%04X", c);
        };
    }

    private static boolean isShapeless(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.UNASSIGNED,
                    Character.PRIVATE_USE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> true;
            default -> false;
        };
    }

    /** A tab, a soft hyphen, a joiner, a mark of direction that reaches no further, the tags in the emoji of a flag. */
    private static boolean isHarmless(int c) {
        return c == '\t'
                || c == 0x00AD
                || (c >= 0x200C && c <= 0x200F)
                || c == 0x2060
                || (c >= 0xE0020 && c <= 0xE007F);
    }
}
