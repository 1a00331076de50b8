package org.postedit.document.markdown;

/** Where a mark stands next, such as the blank line behind a paragraph, asked from ever later offsets. */
final class NextPlace {
    private final String mark;
    private final String text;
    private int place = -1;

    NextPlace(String mark, String text) {
        this.mark = mark;
        this.text = text;
    }

    /** The first place of the mark at {@code offset} or behind, {@link Integer#MAX_VALUE} where it stands no more. */
    int from(int offset) {
        if (place < offset) {
            int next = text.indexOf(mark, offset);
            place = next < 0 ? Integer.MAX_VALUE : next;
        }
        return place;
    }
}
