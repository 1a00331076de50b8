package org.postedit.engine;

import org.postedit.rule.Replacement;
import org.postedit.text.ProseRange;

/** Cuts off what a change leaves as it is: {@code an hotel} for {@code a hotel} is the loss of one {@code n}. */
final class Trimming {
    private Trimming() {}

    /** The change in {@code prose} without what is the same at either end of it; a surrogate pair is never cut. */
    static Replacement of(Replacement change, String prose) {
        String old = change.range().in(prose);
        String text = change.text();
        int shorter = Math.min(old.length(), text.length());
        int head = 0;
        while (head < shorter && old.charAt(head) == text.charAt(head)) {
            head++;
        }
        if (head > 0 && Character.isHighSurrogate(old.charAt(head - 1))) {
            head--;
        }
        int tail = 0;
        while (tail < shorter - head && old.charAt(old.length() - 1 - tail) == text.charAt(text.length() - 1 - tail)) {
            tail++;
        }
        if (tail > 0 && Character.isLowSurrogate(old.charAt(old.length() - tail))) {
            tail--;
        }
        return new Replacement(
                new ProseRange(change.range().start() + head, change.range().end() - tail),
                text.substring(head, text.length() - tail));
    }

    /** Whether nothing is left of a change. */
    static boolean isNothing(Replacement change) {
        return change.range().isEmpty() && change.text().isEmpty();
    }
}
