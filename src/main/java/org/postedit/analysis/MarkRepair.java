package org.postedit.analysis;

import java.util.List;
import org.postedit.text.ProseRange;

/**
 * A way to mend the marks of one quotation, such as the space to be taken out of {@code “ beast”}.
 *
 * @param kind what is wrong
 * @param range the place, with the words beside the marks
 * @param mark the mark it is about
 * @param sure whether no mark of the paragraph was lost or is left over, so that each has its side
 * @param edits the changes, sorted and disjoint; none where no way to mend it is clearly the best
 */
public record MarkRepair(Kind kind, ProseRange range, ProseRange mark, boolean sure, List<MarkEdit> edits) {

    /** Copies the edits. */
    public MarkRepair {
        edits = List.copyOf(edits);
    }

    MarkRepair asSure() {
        return new MarkRepair(kind, range, mark, true, edits);
    }

    /** What is wrong with a mark. */
    public enum Kind {
        /** A space on the inner side, none on the outer: {@code the“ old”town}. */
        SPACING,
        /** A mark of another language, the wrong way round or unlike its other half: {@code „town“}. */
        SHAPE,
        /** The closing mark is gone: {@code She said, “No and left}. */
        LOST_CLOSING,
        /** The opening mark is gone: {@code No,” she said}. */
        LOST_OPENING,
        /** A mark inside a quotation or behind it that ends nothing: {@code “No. ” Never.”}. */
        STRAY,
        /** A quotation inside another of the same marks: {@code “The “Old” Town”}. */
        NESTED,
        /** A mark without its other half, and no way to tell where that belongs. */
        UNPAIRED
    }

    /**
     * One change to the prose.
     *
     * @param range what is taken away; empty to insert
     * @param text what is put there
     */
    public record MarkEdit(ProseRange range, String text) {}
}
