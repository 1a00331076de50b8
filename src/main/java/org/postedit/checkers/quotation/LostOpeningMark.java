package org.postedit.checkers.quotation;

import java.util.List;
import org.postedit.analysis.Analysis;
import org.postedit.analysis.MarkRepair.Kind;
import org.postedit.rule.Checker;
import org.postedit.rule.Match;

/** Flags a quotation whose opening mark is lost, where its place is plain, as in {@code We are late,” she said.} */
public final class LostOpeningMark implements Checker {

    @Override
    public List<Match> check(Analysis analysis) {
        return analysis.markRepairs(Kind.LOST_OPENING).stream()
                .map(repair -> Match.mending(repair, "open the quotation"))
                .toList();
    }
}
