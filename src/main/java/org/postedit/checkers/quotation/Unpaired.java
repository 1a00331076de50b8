package org.postedit.checkers.quotation;

import java.util.List;
import org.postedit.analysis.Analysis;
import org.postedit.analysis.MarkRepair.Kind;
import org.postedit.rule.Checker;
import org.postedit.rule.Match;

/** Flags a quotation mark whose other half is lost, and nobody can tell where, as in {@code She said “no and left.} */
public final class Unpaired implements Checker {

    @Override
    public List<Match> check(Analysis analysis) {
        return analysis.markRepairs(Kind.UNPAIRED).stream()
                .map(repair -> Match.of(repair.range()))
                .toList();
    }
}
