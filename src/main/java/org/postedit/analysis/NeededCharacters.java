package org.postedit.analysis;

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
public final class NeededCharacters {
    /** Expressions whose characters are not what they look like. */
    private static final Pattern UNCLEAR = Pattern.compile("\\\\[QxcN0k]|\\(\\?[^:=!<]|\\[\\^?\\]");

    /** Each match of a class, an escape that is no plain character, or a group without one in it. */
    private static final Pattern CLASS = Pattern.compile("\\[(?:[^\\[\\]\\\\]|\\\\.)*\\]");

    private static final Pattern ESCAPE = Pattern.compile("\\\\(?:[pP](?:\\{[^}]*\\}|\\w)|\\d+|[a-mo-tv-zA-Z])");
    private static final Pattern GROUP = Pattern.compile("\\((?:[^()\\\\]|\\\\.)*\\)");

    private static final Pattern PART = Pattern.compile(
            "(?:\\\\u(\\p{XDigit}{4})|\\\\?([^\\\\]))((?:\\{\\d+(?:,\\d*)?\\}|[*+?])[+?]?)?", Pattern.DOTALL);

    /** Stands for all that is not looked into. */
    private static final String HOLE = "\0";

    private NeededCharacters() {}

    /** Some of the characters that every match of {@code pattern} holds. */
    public static List<Character> of(Pattern pattern) {
        String expression = pattern.pattern();
        int plain = Pattern.MULTILINE | Pattern.DOTALL | Pattern.UNICODE_CHARACTER_CLASS;
        if ((pattern.flags() & ~plain) != 0 || UNCLEAR.matcher(expression).find()) {
            return List.of();
        }
        String flat = flat(expression);
        List<Character> needed = new ArrayList<>();
        if (!flat.contains("|")) {
            for (Matcher part = PART.matcher(flat); part.find(); ) {
                if (part.group(3) == null || part.group(3).startsWith("+")) {
                    character(part).ifPresent(needed::add);
                }
            }
        }
        return List.copyOf(needed);
    }

    /** Whether there is a choice outside of all groups, or may be one. */
    static boolean hasChoice(Pattern pattern) {
        return UNCLEAR.matcher(pattern.pattern()).find()
                || flat(pattern.pattern()).contains("|");
    }

    private static String flat(String expression) {
        return withHoles(GROUP, withHoles(ESCAPE, withHoles(CLASS, expression)));
    }

    /** Makes holes from the inside out, until none is left to make. */
    private static String withHoles(Pattern what, String expression) {
        String before = "";
        String flat = expression;
        while (!before.equals(flat)) {
            before = flat;
            flat = what.matcher(flat).replaceAll(HOLE);
        }
        return flat;
    }

    private static Optional<Character> character(MatchResult part) {
        if (part.group(1) != null) {
            return Optional.of((char) Integer.parseInt(part.group(1), 16));
        }
        if (part.group().startsWith("\\n")) {
            return Optional.of('\n');
        }
        boolean special = part.group(2).equals(HOLE)
                || ".^$".contains(part.group().substring(0, 1))
                || Character.isSurrogate(part.group(2).charAt(0));
        return special ? Optional.empty() : Optional.of(part.group(2).charAt(0));
    }
}
