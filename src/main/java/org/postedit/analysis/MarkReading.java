package org.postedit.analysis;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One way to read the marks of a paragraph up to some point, with what it costs to believe it.
 *
 * @param depth how many quotations are open: 0, 1, or 2 where one of the same marks stands in another
 * @param cost the sum of all that is unlikely in it
 * @param act the last thing it does
 * @param before the reading up to there
 */
record MarkReading(
        int depth,
        double cost,
        @Nullable MarkAct act,
        @Nullable MarkReading before) {
    static MarkReading start(int depth) {
        return new MarkReading(depth, 0, null, null);
    }

    MarkReading then(int newDepth, double more, MarkAct next) {
        return new MarkReading(newDepth, cost + more, next, this);
    }

    MarkReading plus(double more) {
        return new MarkReading(depth, cost + more, act, before);
    }

    List<MarkAct> acts() {
        Deque<MarkAct> acts = new ArrayDeque<>();
        for (MarkReading reading = this; reading != null; reading = reading.before) {
            if (reading.act != null) {
                acts.addFirst(reading.act);
            }
        }
        return List.copyOf(acts);
    }
}
