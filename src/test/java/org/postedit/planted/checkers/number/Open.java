package org.postedit.planted.checkers.number;

import java.util.List;
import org.postedit.analysis.Analysis;
import org.postedit.rule.Checker;
import org.postedit.rule.Match;

/** Can be extended, and asks another checker. */
public class Open implements Checker {
    private final Checker other = new Counting();

    @Override
    public List<Match> check(Analysis analysis) {
        return other.check(analysis);
    }
}
