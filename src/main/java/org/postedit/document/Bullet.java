package org.postedit.document;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The bullet or number that a line begins with, such as {@code • } or {@code 2) }.
 *
 * @param kind what it has in common with its neighbours in the list; empty where there is none
 * @param length its length with the space behind it
 */
record Bullet(String kind, int length) {
    static final Bullet NONE = new Bullet("", 0);

    private static final int LONGEST = 12;
    private static final Pattern SHAPE = Pattern.compile(
            "(?:(?<symbol>[-*+–])|(?<number>\\d{1,3})(?<behind>[.)])|(?<letter>\\p{L})\\))[\\p{Z}\\t]+|(?<dot>[•‣▪▫●○◦■□·])[\\p{Z}\\t]*");

    /** The bullet at the start of {@code line}, where something follows it. */
    static Bullet of(PlainLine line, String text) {
        Matcher matcher = SHAPE.matcher(text).region(line.start(), Math.min(line.end(), line.start() + LONGEST));
        return matcher.lookingAt() && matcher.end() < line.end()
                ? new Bullet(kind(matcher), matcher.end() - line.start())
                : NONE;
    }

    boolean exists() {
        return length > 0;
    }

    private static String kind(Matcher matcher) {
        if (matcher.group("number") != null) {
            return "1" + matcher.group("behind");
        }
        if (matcher.group("letter") != null) {
            return "a)";
        }
        String symbol = matcher.group("symbol");
        return symbol != null ? symbol : matcher.group("dot");
    }
}
