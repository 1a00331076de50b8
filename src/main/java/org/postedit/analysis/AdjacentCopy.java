package org.postedit.analysis;

import org.postedit.document.Block;
import org.postedit.text.ProseRange;

/**
 * A run of words that stands two or more times in a row, such as {@code in the town in the town}.
 *
 * @param block the block it stands in
 * @param first the first copy, from its first word to its last
 * @param second the second copy
 * @param last the last copy; the second where there are two
 * @param words how many words a copy has
 * @param copies how many copies there are, at least two
 */
public record AdjacentCopy(Block block, ProseRange first, ProseRange second, ProseRange last, int words, int copies) {

    /** All copies. */
    public ProseRange range() {
        return new ProseRange(first.start(), last.end());
    }

    /** What parts the first two copies: a space, or the stop that ends a sentence. */
    public String gap(String prose) {
        return prose.substring(first.end(), second.start());
    }

    /** Everything behind the first copy: what a repair takes away. */
    public ProseRange surplus() {
        return new ProseRange(first.end(), last.end());
    }
}
