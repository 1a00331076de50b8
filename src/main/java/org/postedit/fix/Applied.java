package org.postedit.fix;

import java.util.List;
import org.postedit.finding.Finding;

/**
 * A text after some fixes.
 *
 * @param text the text with the fixes applied
 * @param mended the findings whose fix was applied, by place
 * @param putOff the findings whose fix would have overlapped another one
 */
public record Applied(String text, List<Finding> mended, List<Finding> putOff) {

    /** Copies the lists. */
    public Applied {
        mended = List.copyOf(mended);
        putOff = List.copyOf(putOff);
    }
}
