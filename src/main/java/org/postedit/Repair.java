package org.postedit;

import java.util.List;
import org.postedit.document.Source;
import org.postedit.engine.Report;
import org.postedit.finding.Finding;

/**
 * A source after repair.
 *
 * @param source the source with its text mended
 * @param mended the findings whose fix was applied, in the order in which that was done
 * @param left the report on the mended source
 */
public record Repair(Source source, List<Finding> mended, Report left) {

    /** Copies the list. */
    public Repair {
        mended = List.copyOf(mended);
    }
}
