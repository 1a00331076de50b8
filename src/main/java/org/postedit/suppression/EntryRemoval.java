package org.postedit.suppression;

import java.util.List;
import org.postedit.finding.Applicability;
import org.postedit.finding.Edit;
import org.postedit.finding.Fix;
import org.postedit.text.SourceRange;

/** Takes an entry out of a side-car, its lines and nothing else. */
final class EntryRemoval {
    private EntryRemoval() {}

    static Fix of(String sideCar, Suppression entry) {
        SourceRange mark = entry.marks().get(0);
        int start = mark.start() == 0 && sideCar.startsWith("\uFEFF") ? 1 : mark.start();
        SourceRange lines = new SourceRange(start, Lines.endWithBreak(sideCar, mark.end()));
        return new Fix("drop the entry", Applicability.SAFE, List.of(new Edit(lines, "")));
    }
}
