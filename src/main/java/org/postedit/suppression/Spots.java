package org.postedit.suppression;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.postedit.text.SourceRange;

/** The places of many suppressions; those at an offset are found without a look at all the others. */
final class Spots {
    private final List<Spot> sorted;

    /** The last end among the places up to each, in the order of their starts. */
    private final int[] ends;

    /**
     * A place of a suppression.
     *
     * @param place where
     * @param number of the suppression, in the order in which they were given
     */
    record Spot(SourceRange place, int number) {}

    private Spots(List<Spot> spots) {
        sorted = new ArrayList<>(spots);
        sorted.sort(Comparator.comparing(Spot::place).thenComparing(Spot::number));
        ends = new int[sorted.size()];
        int last = 0;
        for (int i = 0; i < ends.length; i++) {
            last = Math.max(last, sorted.get(i).place().end());
            ends[i] = last;
        }
    }

    static Spots of(List<Spot> spots) {
        return new Spots(spots);
    }

    /** All places of {@code suppressions}. */
    static Spots all(List<Suppression> suppressions) {
        List<Spot> spots = new ArrayList<>();
        for (int i = 0; i < suppressions.size(); i++) {
            for (SourceRange place : suppressions.get(i).scope().places()) {
                spots.add(new Spot(place, i));
            }
        }
        return new Spots(spots);
    }

    /** Those that overlap {@code range} or meet it at an edge, the last first. */
    List<Spot> touching(SourceRange range) {
        List<Spot> found = new ArrayList<>();
        for (int i = firstStartingBehind(range.end()) - 1; i >= 0 && ends[i] >= range.start(); i--) {
            if (sorted.get(i).place().touches(range)) {
                found.add(sorted.get(i));
            }
        }
        return found;
    }

    private int firstStartingBehind(int offset) {
        int low = 0;
        int high = sorted.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sorted.get(middle).place().start() <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
