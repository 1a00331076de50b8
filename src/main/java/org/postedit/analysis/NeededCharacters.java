package org.postedit.languagetool;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Characters without which a regular expression matches nothing: {@code OK\.\s} needs an {@code O}, a {@code K} and a stop.
 *
 * <p>It need not know them all; a text that lacks one of those it knows need not be searched.
 */
final class NeededCharacters {
    /** What is no plain character, or may be there or not. */
    private static final Pattern CLASS =
            Pattern.compile("\\[(?:[^\\[\\]\\\\]|\\\\.)*\\]|\\\\[pP]\\{\\w+\\}|\\\\[a-mo-tv-zA-Z]");

    private static final Pattern GROUP = Pattern.compile("\\((?:[^()\\\\]|\\\\.)*\\)");
    private static final Pattern NEEDED =
            Pattern.compile("(?:\\\\u(\\p{XDigit}{4})|\\\\?([^\\w\\\\]|\\w))(\\{\\d*,?\\d*\\}|[*+?])?");

    /** Stands for all that is not looked into. */
    private static final String HOLE = "\0";

    private NeededCharacters() {}

    /** Some of the characters that every match of {@code expression} holds. */
    static List<Character> of(String expression) {
        String flat = CLASS.matcher(expression).replaceAll(HOLE);
        for (String before = ""; !before.equals(flat); ) {
            before = flat;
            flat = GROUP.matcher(flat).replaceAll(HOLE);
        }
        List<Character> needed = new ArrayList<>();
        if (flat.contains("|")) {
            return needed;
        }
        for (Matcher part = NEEDED.matcher(flat); part.find(); ) {
            if (part.group(3) == null || part.group(3).equals("+")) {
                character(part).ifPresent(needed::add);
            }
        }
        return needed;
    }

    private static Optional<Character> character(MatchResult part) {
        if (part.group(1) != null) {
            return Optional.of((char) Integer.parseInt(part.group(1), 16));
        }
        if (part.group().startsWith("\\n")) {
            return Optional.of('\n');
        }
        boolean special =
                part.group(2).equals(HOLE) || ".^$".contains(part.group().substring(0, 1));
        return special ? Optional.empty() : Optional.of(part.group(2).charAt(0));
    }
}
