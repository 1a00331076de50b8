package org.postedit.engine;

import java.util.Collections;
import java.util.List;

/**
 * Checks what a safe fix promises: that it never changes what is said.
 *
 * <p>Of the words before and after (letters and digits only, case folded) it may add none and change none, and take away
 * only an exact repeat of what stays. A repeat of one or two words must stand next to its copy; a longer one may stand
 * anywhere in the text that is compared.
 */
final class SafePromise {
    private static final int SHORT_REPEAT = 2;

    private SafePromise() {}

    /** Whether {@code after} says what {@code before} says. */
    static boolean holds(CharSequence before, CharSequence after) {
        return holds(Words.of(before), Words.of(after));
    }

    private static boolean holds(List<String> before, List<String> after) {
        int removed = before.size() - after.size();
        if (removed == 0) {
            return before.equals(after);
        }
        if (removed < 0) {
            return false;
        }
        int head = commonPrefix(before, after);
        int tail = commonSuffix(before, after);
        if (head + tail < after.size()) {
            return false;
        }
        for (int start = after.size() - tail; start <= head; start++) {
            List<String> run = unit(before.subList(start, start + removed));
            if (isRepeat(run, after, start)) {
                return true;
            }
        }
        return false;
    }

    /** What the run says over and over: {@code of the} of {@code of the of the}. */
    private static List<String> unit(List<String> run) {
        for (int length = 1; length <= run.size() / 2; length++) {
            boolean isMultiple = run.size() % length == 0;
            if (isMultiple && run.subList(length, run.size()).equals(run.subList(0, run.size() - length))) {
                return run.subList(0, length);
            }
        }
        return run;
    }

    private static boolean isRepeat(List<String> run, List<String> after, int gap) {
        boolean beforeGap =
                gap >= run.size() && after.subList(gap - run.size(), gap).equals(run);
        boolean afterGap = gap + run.size() <= after.size()
                && after.subList(gap, gap + run.size()).equals(run);
        boolean anywhere = run.size() > SHORT_REPEAT && Collections.indexOfSubList(after, run) >= 0;
        return beforeGap || afterGap || anywhere;
    }

    private static int commonPrefix(List<String> one, List<String> other) {
        int length = 0;
        while (length < Math.min(one.size(), other.size()) && one.get(length).equals(other.get(length))) {
            length++;
        }
        return length;
    }

    private static int commonSuffix(List<String> one, List<String> other) {
        int length = 0;
        while (length < Math.min(one.size(), other.size())
                && one.get(one.size() - 1 - length).equals(other.get(other.size() - 1 - length))) {
            length++;
        }
        return length;
    }
}
