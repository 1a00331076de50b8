package org.postedit.document.markdown;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.commonmark.node.SourceSpan;

/**
 * What stands before the lines of a block because it is in a quote or a list, such as the {@code >} before the second line of
 * a quoted {@code <p>}.
 *
 * @param places where, as pairs of start and end
 */
record Margins(List<int[]> places) {
    /** White space to a parser of HTML, whether in a text, a tag or a table. */
    static final char COVER = '\f';

    /** The margins of a block whose lines are {@code lines} of {@code text}. */
    static Margins of(List<SourceSpan> lines, String text) {
        List<int[]> places = new ArrayList<>();
        for (int i = 1; i < lines.size(); i++) {
            int from = lines.get(i).getInputIndex();
            int start = from;
            while (text.charAt(start - 1) != '\n' && text.charAt(start - 1) != '\r') {
                start--;
            }
            if (start < from) {
                places.add(new int[] {start, from});
            }
        }
        return new Margins(places);
    }

    /** {@code text} from {@code start} to {@code end}, as long as before, with {@link #COVER} on the margins and nowhere else. */
    String cover(String text, int start, int end) {
        char[] covered = text.substring(start, end).replace(COVER, ' ').toCharArray();
        places.forEach(place -> Arrays.fill(covered, place[0] - start, place[1] - start, COVER));
        return String.valueOf(covered);
    }

    /** Those between {@code start} and {@code end}. */
    List<int[]> between(int start, int end) {
        return places.stream()
                .filter(place -> place[0] < end && place[1] > start)
                .toList();
    }
}
