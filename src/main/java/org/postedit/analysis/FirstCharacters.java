package org.postedit.analysis;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import java.util.stream.IntStream;

/**
 * The two characters that a match of a regular expression may start with: one of {@code (?<=\w)[.,]\s} starts with a stop or
 * a comma, and a space behind it.
 *
 * <p>Told by the pattern itself: where it neither matches a text of two characters nor wants to see more of it, nothing that
 * starts so matches. A pair is tried when it is first asked for. Of {@link CharacterKinds#OTHER} it says that they may.
 *
 * <p>Safe for use by several threads at once: they may try a pair twice, and find the same.
 */
final class FirstCharacters {
    /** Expressions that ask where a text or the search starts, refer back to a name, or have a bracket in a class. */
    private static final Pattern UNCLEAR = Pattern.compile("\\\\[AGk]|\\[\\^?\\]");

    private static final Pattern REFERENCE = Pattern.compile("\\\\[1-9]");
    private static final Pattern CAPTURE = Pattern.compile("\\((?:(?!\\?)|\\?<[^=!])");

    /** What looks behind, or asks for the edge of a word or the start of a line. */
    private static final Pattern LOOKS_BACK = Pattern.compile("\\(\\?<[=!]|\\\\[bB]|\\^");

    private static final byte MAY = 1;
    private static final byte MAY_NOT = 2;

    private final Optional<Pattern> free;
    private final boolean[] first = new boolean[CharacterKinds.COUNT];
    private final byte[] pairs;

    FirstCharacters(Pattern pattern) {
        // What matches nothing at all may do so behind the last character.
        free = free(pattern).filter(expression -> !expression.matcher("").lookingAt());
        pairs = new byte[free.isPresent() ? CharacterKinds.COUNT * CharacterKinds.COUNT : 0];
        for (int kind = 0; kind < CharacterKinds.COUNT; kind++) {
            first[kind] = kind == CharacterKinds.OTHER || mayBegin(Character.toString(CharacterKinds.character(kind)));
        }
    }

    /** The kinds of the first one. */
    int[] kinds() {
        return IntStream.range(0, first.length).filter(kind -> first[kind]).toArray();
    }

    /** Whether anything is known of them. */
    boolean areKnown() {
        return free.isPresent();
    }

    /** Whether a match may start at {@code offset}. */
    boolean mayStandAt(CharacterKinds kinds, int offset) {
        int one = kinds.at(offset);
        return first[one] && (offset + 1 == kinds.length() || mayStartWith(one, kinds.at(offset + 1)));
    }

    private boolean mayStartWith(int one, int two) {
        if (one == CharacterKinds.OTHER || two == CharacterKinds.OTHER || pairs.length == 0) {
            return true;
        }
        int pair = one * CharacterKinds.COUNT + two;
        if (pairs[pair] == 0) {
            String text = Character.toString(CharacterKinds.character(one)) + CharacterKinds.character(two);
            pairs[pair] = mayBegin(text) ? MAY : MAY_NOT;
        }
        return pairs[pair] == MAY;
    }

    /** Whether some match begins with {@code text}: where that is over before the answer is, more of it may make a match. */
    private boolean mayBegin(String text) {
        if (free.isEmpty()) {
            return true;
        }
        Matcher matcher = free.get().matcher(text);
        return matcher.lookingAt() || matcher.hitEnd();
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
        boolean refers = REFERENCE.matcher(expression).find();
        StringBuilder rest = new StringBuilder();
        int depth = 0;
        for (int i = 0; i < expression.length() && !unclear; i++) {
            char c = expression.charAt(i);
            if (c == '\\' && i + 1 < expression.length()) {
                i++;
                boolean boundary = depth == 0 && (expression.charAt(i) == 'b' || expression.charAt(i) == 'B');
                rest.append(boundary ? "" : expression.substring(i - 1, i + 1));
            } else if (depth == 0 && looksBack(expression, i)) {
                int end = closing(expression, i);
                // Without a group, the numbers of the others are no longer right.
                unclear =
                        refers && CAPTURE.matcher(expression.substring(i, end)).find();
                i = end;
            } else {
                depth += c == '[' ? 1 : c == ']' && depth > 0 ? -1 : 0;
                boolean lineStart = c == '^' && depth == 0;
                rest.append(lineStart ? "" : c);
            }
        }
        try {
            return unclear ? Optional.empty() : Optional.of(Pattern.compile(rest.toString(), pattern.flags()));
        } catch (PatternSyntaxException e) {
            return Optional.empty();
        }
    }

    /** Whether the group that opens at {@code open} looks behind, or forbids what looks behind. */
    private static boolean looksBack(String expression, int open) {
        return expression.startsWith("(?<=", open)
                || expression.startsWith("(?<!", open)
                || (expression.startsWith("(?!", open)
                        && LOOKS_BACK
                                .matcher(expression.substring(open, closing(expression, open)))
                                .find());
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
