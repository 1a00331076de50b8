package org.postedit.analysis;

import java.util.Optional;
import org.postedit.text.ProseRange;

/**
 * A single mark where a double one belongs, as in {@code 'We are late," she said}: it has no other half of its own kind, and
 * stands where the other half of a double mark is wanted.
 */
final class SingleMark {
    private static final String OPENING = "'‘";
    private static final String CLOSING = "'’";
    private static final String STOPS = ",.!?";

    private SingleMark() {}

    /** The last one of {@code stretch} that opens a sentence and is not closed in it. */
    static Optional<Integer> opening(String prose, ProseRange stretch) {
        for (int i = stretch.end() - 2; i >= stretch.start(); i--) {
            if (closes(prose, stretch, i)) {
                return Optional.empty();
            }
            if (opens(prose, stretch, i)) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }

    /** The first one of {@code stretch} that closes behind a stop or comma and was not opened in it. */
    static Optional<Integer> closing(String prose, ProseRange stretch) {
        for (int i = stretch.start() + 1; i < stretch.end(); i++) {
            boolean opens = OPENING.indexOf(prose.charAt(i)) >= 0
                    && Character.isWhitespace(prose.charAt(i - 1))
                    && i + 1 < stretch.end()
                    && Character.isLetter(prose.charAt(i + 1));
            if (opens) {
                return Optional.empty();
            }
            if (closes(prose, stretch, i)) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }

    /** Whether the character at {@code i} is a mark to be put in the other's place, and no apostrophe as in {@code ’90s}. */
    static boolean isAt(String prose, int i, boolean opens) {
        if (i >= prose.length() || (opens ? OPENING : CLOSING).indexOf(prose.charAt(i)) < 0) {
            return false;
        }
        return opens
                ? i + 1 < prose.length() && Character.isUpperCase(prose.charAt(i + 1))
                : i > 0 && STOPS.indexOf(prose.charAt(i - 1)) >= 0;
    }

    private static boolean opens(String prose, ProseRange stretch, int i) {
        boolean free = i == stretch.start()
                ? i == 0 || prose.charAt(i - 1) == '\n'
                : Character.isWhitespace(prose.charAt(i - 1));
        return OPENING.indexOf(prose.charAt(i)) >= 0 && free && Character.isUpperCase(prose.charAt(i + 1));
    }

    private static boolean closes(String prose, ProseRange stretch, int i) {
        return CLOSING.indexOf(prose.charAt(i)) >= 0
                && i > stretch.start()
                && STOPS.indexOf(prose.charAt(i - 1)) >= 0
                && (i + 1 == stretch.end() || Character.isWhitespace(prose.charAt(i + 1)));
    }
}
