package org.postedit.checkers.quotation;

import java.util.List;
import org.postedit.analysis.Analysis;
import org.postedit.analysis.MarkRepair.Kind;
import org.postedit.rule.Checker;
import org.postedit.rule.Match;

/** Flags a mark left behind inside a quotation or behind it, as in {@code “We must act now." Time is short. ”} */
public final class StrayMark implements Checker {

    @Override
    public List<Match> check(Analysis analysis) {
        return analysis.markRepairs(Kind.STRAY).stream()
                .map(repair -> Match.mending(repair, "drop the mark"))
                .toList();
    }
}
