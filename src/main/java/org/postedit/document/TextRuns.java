package org.postedit.document;

import java.util.List;
import java.util.Optional;
import org.postedit.text.SourceRange;

/**
 * The stretches of a source that hold its text, where nothing may be written outside of them and a word may be cut into
 * several: the contents of {@code <w:t>Free</w:t>} and {@code <w:t>dom</w:t>} in a Word document.
 *
 * <p>Instances are immutable.
 */
public final class TextRuns {
    /** Those of a source that is not cut into runs. */
    public static final TextRuns NONE = new TextRuns(List.of(), List.of());

    /**
     * One stretch.
     *
     * @param content all of it
     * @param shown what is left of it without the white space at its edges that is not shown
     * @param attributes where an attribute may be added to the tag before it
     * @param keepsSpace whether white space at its edges is shown
     * @param editable whether it may be changed
     * @param copy how many characters behind it its copy stands, to the tag the same, which has to be changed with it; 0 for
     *     none
     */
    public record Run(
            SourceRange content, SourceRange shown, int attributes, boolean keepsSpace, boolean editable, int copy) {

        /** The same run with a copy. */
        public Run withCopy(int distance) {
            return new Run(content, shown, attributes, keepsSpace, editable, distance);
        }

        /** The same run, which may not be changed. */
        public Run locked() {
            return new Run(content, shown, attributes, keepsSpace, false, 0);
        }
    }

    private final List<Run> runs;
    private final List<SourceRange> contents;
    private final List<SourceRange> paragraphs;

    /**
     * Runs, in order.
     *
     * @param paragraphs in order, what can be taken out of the source with all that is in it
     */
    public TextRuns(List<Run> runs, List<SourceRange> paragraphs) {
        this.runs = List.copyOf(runs);
        this.contents = runs.stream().map(Run::content).toList();
        this.paragraphs = List.copyOf(paragraphs);
    }

    /** Whether the source is not cut into runs. */
    public boolean isEmpty() {
        return runs.isEmpty();
    }

    /** The run in which {@code range} lies wholly, edges included. */
    public Optional<Run> around(SourceRange range) {
        return find(contents, range).map(runs::get);
    }

    /** The paragraph that holds {@code range} and can be taken out. */
    public Optional<SourceRange> paragraph(SourceRange range) {
        return find(paragraphs, range).map(paragraphs::get);
    }

    private static Optional<Integer> find(List<SourceRange> ranges, SourceRange range) {
        int low = 0;
        int high = ranges.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (ranges.get(middle).end() < range.end()) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low < ranges.size() && ranges.get(low).contains(range) ? Optional.of(low) : Optional.empty();
    }
}
