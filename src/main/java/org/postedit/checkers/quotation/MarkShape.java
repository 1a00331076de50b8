package org.postedit.checkers.quotation;

import java.util.List;
import org.postedit.analysis.Analysis;
import org.postedit.analysis.MarkRepair.Kind;
import org.postedit.rule.Checker;
import org.postedit.rule.Match;

/** Flags a mark of another language or turned the wrong way, as in {@code a „widget maker“} or {@code the”officer" came}. */
public final class MarkShape implements Checker {

    @Override
    public List<Match> check(Analysis analysis) {
        return analysis.markRepairs(Kind.SHAPE).stream()
                .map(repair -> Match.mending(repair, "set the marks of this language"))
                .toList();
    }
}
