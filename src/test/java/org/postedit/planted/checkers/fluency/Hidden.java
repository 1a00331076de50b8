package org.postedit.planted.checkers.fluency;

import java.util.List;
import org.postedit.analysis.Analysis;
import org.postedit.rule.Checker;
import org.postedit.rule.Match;

/** Is not public. */
final class Hidden implements Checker {

    @Override
    public List<Match> check(Analysis analysis) {
        return List.of();
    }
}
