package org.postedit.analysis;

import java.util.Optional;
import org.postedit.text.ProseRange;

/**
 * A stretch of someone's words between marks, such as {@code “multipolar world order”}.
 *
 * @param opening the mark that begins it
 * @param closing the mark that ends it; none where it goes on in the next paragraph or the mark is lost
 * @param content what stands between the marks, up to the end of the block where there is no closing one
 * @param depth 0 for a quotation in running text, 1 for one inside it
 */
public record Quotation(QuotationMark opening, Optional<QuotationMark> closing, ProseRange content, int depth) {

    /** The content with its marks. */
    public ProseRange range() {
        return new ProseRange(
                opening.range().start(), closing.map(mark -> mark.range().end()).orElse(content.end()));
    }
}
