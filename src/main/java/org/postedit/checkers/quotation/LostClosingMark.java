package org.postedit.checkers.quotation;

import java.util.List;
import org.postedit.analysis.Analysis;
import org.postedit.analysis.MarkRepair.Kind;
import org.postedit.rule.Checker;
import org.postedit.rule.Match;

/** Flags a quotation whose closing mark is lost, where its place is plain, as in {@code She said, “We are late.} */
public final class LostClosingMark implements Checker {

    @Override
    public List<Match> check(Analysis analysis) {
        return analysis.markRepairs(Kind.LOST_CLOSING).stream()
                .map(repair -> Match.mending(repair, "close the quotation"))
                .toList();
    }
}
