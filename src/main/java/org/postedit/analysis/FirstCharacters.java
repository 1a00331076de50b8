package org.postedit.analysis;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/**
 * The characters that a match of a regular expression may start with: one of {@code (?<=\w)[.,]\s} starts with a stop or a
 * comma.
 *
 * <p>Told for ASCII and general punctuation; of other characters it says that they may.
 */
final class FirstCharacters {
    private static final int ASCII = 128;
    private static final int PUNCTUATION = 0x2000;
    private static final int PUNCTUATION_END = 0x2070;

    /** How many kinds of character are told apart: each of those, and all others. */
    static final int KINDS = ASCII + PUNCTUATION_END - PUNCTUATION + 1;

    /** Expressions that ask where a text or a line starts, refer back, or have a bracket in a class. */
    private static final Pattern UNCLEAR = Pattern.compile("\\\\[AGk1-9]|\\[\\^?\\]");

    private FirstCharacters() {}

    /** The kind of {@code c}. */
    static int kind(char c) {
        if (c < ASCII) {
            return c;
        }
        return c >= PUNCTUATION && c < PUNCTUATION_END ? ASCII + c - PUNCTUATION : KINDS - 1;
    }

    /** A character of {@code kind}, if that is not the last, of all others. */
    static char character(int kind) {
        return (char) (kind < ASCII ? kind : PUNCTUATION + kind - ASCII);
    }

    /** For each kind whether a match may start with it. */
    static boolean[] of(Pattern pattern) {
        boolean[] may = new boolean[KINDS];
        Arrays.fill(may, true);
        // What matches nothing at all may do so behind the last character.
        Optional<Matcher> free =
                free(pattern).map(expression -> expression.matcher("")).filter(matcher -> !matcher.lookingAt());
        for (int kind = 0; kind < KINDS - 1 && free.isPresent(); kind++) {
            // Where the text is over before the answer is, more text may make a match.
            free.get().reset(Character.toString(character(kind)));
            may[kind] = free.get().lookingAt() || free.get().hitEnd();
        }
        return may;
    }

    /**
     * The pattern without what it asks of the text before a place, and so with more matches; nothing where that cannot be
     * told apart.
     */
    private static Optional<Pattern> free(Pattern pattern) {
        String expression = pattern.pattern();
        boolean unclear = expression.contains("\\Q")
                || UNCLEAR.matcher(expression).find()
                || (pattern.flags() & (Pattern.LITERAL | Pattern.COMMENTS)) != 0;
        StringBuilder rest = new StringBuilder();
        int depth = 0;
        for (int i = 0; i < expression.length() && !unclear; i++) {
            char c = expression.charAt(i);
            if (c == '\\' && i + 1 < expression.length()) {
                i++;
                boolean boundary = depth == 0 && (expression.charAt(i) == 'b' || expression.charAt(i) == 'B');
                rest.append(boundary ? "" : expression.substring(i - 1, i + 1));
            } else if (depth == 0 && (expression.startsWith("(?<=", i) || expression.startsWith("(?<!", i))) {
                i = closing(expression, i);
            } else {
                depth += c == '[' ? 1 : c == ']' && depth > 0 ? -1 : 0;
                unclear = c == '^' && depth == 0;
                rest.append(c);
            }
        }
        try {
            return unclear ? Optional.empty() : Optional.of(Pattern.compile(rest.toString(), pattern.flags()));
        } catch (PatternSyntaxException e) {
            return Optional.empty();
        }
    }

    /** Where the group that opens at {@code open} closes. */
    private static int closing(String expression, int open) {
        int groups = 0;
        int classes = 0;
        for (int i = open; i < expression.length(); i++) {
            char c = expression.charAt(i);
            if (c == '\\') {
                i++;
            } else if (c == '[') {
                classes++;
            } else if (c == ']' && classes > 0) {
                classes--;
            } else if (classes == 0 && c == '(') {
                groups++;
            } else if (classes == 0 && c == ')' && --groups == 0) {
                return i;
            }
        }
        return expression.length();
    }
}
