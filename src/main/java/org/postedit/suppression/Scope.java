package org.postedit.suppression;

import java.util.List;
import org.postedit.text.SourceRange;

/**
 * What a suppression is about.
 *
 * @param places the places in the source
 * @param wholly whether a finding must lie inside one of them; else it belongs to the place in which it begins
 */
record Scope(List<SourceRange> places, boolean wholly) {

    /** Copies the places. */
    Scope {
        places = List.copyOf(places);
    }

    /** A stretch of blocks. */
    static Scope blocks(SourceRange stretch) {
        return new Scope(List.of(stretch), false);
    }

    /** Words that stand at these places. */
    static Scope words(List<SourceRange> places) {
        return new Scope(places, true);
    }

    /** Whether a finding at {@code range} of {@code text} is meant by its being at {@code place}, one of the places. */
    boolean covers(SourceRange place, SourceRange range, String text) {
        return wholly ? place.contains(withoutSpace(range, text)) : begins(range, place);
    }

    private static boolean begins(SourceRange range, SourceRange place) {
        return place.contains(range.start()) || (range.isEmpty() && range.start() == place.end());
    }

    private static SourceRange withoutSpace(SourceRange range, String text) {
        int start = range.start();
        int end = range.end();
        while (start < end && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        return new SourceRange(start, end);
    }
}
