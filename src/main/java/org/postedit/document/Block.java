package org.postedit.document;

import org.postedit.text.ProseRange;

/**
 * A heading, paragraph or list item of an article.
 *
 * @param kind what it is
 * @param range its prose, without the break after it; never empty
 */
public record Block(Kind kind, ProseRange range) {

    /** What a block is to a reader. */
    public enum Kind {
        /** A title or a line between sections; it ends without a full stop. */
        HEADING,
        /** Running text. */
        PARAGRAPH,
        /** One point of a list, its bullet or number left out. */
        LIST_ITEM
    }
}
