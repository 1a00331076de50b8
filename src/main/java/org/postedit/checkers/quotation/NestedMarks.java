package org.postedit.checkers.quotation;

import java.util.List;
import org.postedit.analysis.Analysis;
import org.postedit.analysis.MarkRepair.Kind;
import org.postedit.rule.Checker;
import org.postedit.rule.Match;

/** Flags a quotation inside another in the same marks, as in {@code “The “old” town is closed”}. */
public final class NestedMarks implements Checker {

    @Override
    public List<Match> check(Analysis analysis) {
        return analysis.markRepairs(Kind.NESTED).stream()
                .map(repair -> Match.mending(repair, "set single marks inside double ones"))
                .toList();
    }
}
