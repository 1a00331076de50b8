package org.postedit.analysis;

import org.postedit.text.ProseRange;

/**
 * A mark that opens or closes a quotation, such as the {@code “} of {@code “last supplier”}; apostrophes, elisions and
 * inches are none.
 *
 * @param range its place, one character
 * @param symbol the mark itself
 * @param side what it does, judged by its shape, or by its neighbours where the shape says nothing
 */
public record QuotationMark(ProseRange range, char symbol, Side side) {

    /** What a mark does to a quotation. */
    public enum Side {
        /** Begins one. */
        OPENING,
        /** Ends one. */
        CLOSING
    }

    /** Whether it is a mark of the double kind ({@code “ " „ «}), not of the single one ({@code ‘ ' ‹}). */
    public boolean isDouble() {
        return "“”\"„‟«»".indexOf(symbol) >= 0;
    }

    /** Whether it opens. */
    public boolean opens() {
        return side == Side.OPENING;
    }
}
