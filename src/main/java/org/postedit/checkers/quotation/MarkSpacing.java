package org.postedit.checkers.quotation;

import java.util.List;
import org.postedit.analysis.Analysis;
import org.postedit.analysis.MarkRepair.Kind;
import org.postedit.rule.Checker;
import org.postedit.rule.Match;

/** Flags a space on the wrong side of a quotation mark, as in {@code at the mercy of a “ beast”} or {@code the“old town”there}. */
public final class MarkSpacing implements Checker {

    @Override
    public List<Match> check(Analysis analysis) {
        return analysis.markRepairs(Kind.SPACING).stream()
                .map(repair -> Match.mending(repair, "set the space outside the mark"))
                .toList();
    }
}
