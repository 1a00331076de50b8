package org.postedit.text.encoding;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Finds stretches that spell UTF-8 in the characters of a code page, as {@code â€™} spells an apostrophe. */
final class Sequences {
    /** Signs that stand for themselves beside a garbled stretch. */
    private static final String OWN = " –—―‘’‚“”„•…";

    /** One stretch or more in a row; none starts in the middle of a sequence. */
    static final Pattern PATTERN = pattern();

    private Sequences() {}

    private static Pattern pattern() {
        String rest = of(0x80, 0xBF, true);
        return Pattern.compile("(?<!" + of(0x80, 0xBF, false) + ")(?:" + of(0xC2, 0xDF, true) + rest + "|"
                + of(0xE0, 0xEF, true) + rest + "{2}|" + of(0xF0, 0xF0, true, 0xF3) + rest + "{3})++");
    }

    private static String of(int from, int to, boolean withOwn, int... more) {
        Set<Character> characters = new TreeSet<>();
        for (CodePage page : CodePage.LATIN) {
            for (int value = from; value <= to; value++) {
                characters.add(page.character(value));
            }
            for (int value : more) {
                characters.add(page.character(value));
            }
        }
        StringBuilder pattern = new StringBuilder("[");
        for (char c : characters) {
            if (withOwn || OWN.indexOf(c) < 0) {
                pattern.append(String.format("\\u%04X", (int) c));
            }
        }
        return pattern.append(withOwn && from == 0x80 ? " ]" : "]").toString();
    }
}
