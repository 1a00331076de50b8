package org.postedit.analysis;

import java.util.Optional;
import org.postedit.text.ProseRange;

/**
 * The words that tell who said a quotation, such as {@code said the mayor} behind {@code “It holds,”}.
 *
 * @param quotation what was said
 * @param verb the verb of reporting
 * @param speaker who said it; none where the verb stands alone
 */
public record Attribution(Quotation quotation, Token verb, Optional<ProseRange> speaker) {

    /** Whether it stands behind the quotation, not before it. */
    public boolean follows() {
        return verb.range().start() >= quotation.range().end();
    }
}
