package org.postedit.engine;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.postedit.text.SourceRange;

/** Many ranges of a source, asked whether any of them meets another one; an answer takes a binary search. */
final class Places {
    static final Places NONE = new Places(List.of());

    private final int[] starts;
    /** The last end among the ranges up to this one, in the order of their starts. */
    private final int[] ends;

    Places(Collection<SourceRange> ranges) {
        SourceRange[] sorted = ranges.toArray(SourceRange[]::new);
        Arrays.sort(sorted);
        starts = new int[sorted.length];
        ends = new int[sorted.length];
        for (int i = 0; i < sorted.length; i++) {
            starts[i] = sorted[i].start();
            ends[i] = i == 0 ? sorted[i].end() : Math.max(ends[i - 1], sorted[i].end());
        }
    }

    /** Whether one of them overlaps {@code range}. */
    boolean overlap(SourceRange range) {
        int last = lastStartingBefore(range.end());
        return last >= 0 && ends[last] > range.start();
    }

    /** Whether one of them overlaps {@code range} or meets it at an edge. */
    boolean touch(SourceRange range) {
        int last = lastStartingBefore(range.end() + 1);
        return last >= 0 && ends[last] >= range.start();
    }

    private int lastStartingBefore(int offset) {
        int low = 0;
        int high = starts.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (starts[middle] < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low - 1;
    }
}
