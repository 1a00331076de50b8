package org.postedit.checkers.residue;

import java.util.List;
import java.util.regex.Pattern;
import org.postedit.analysis.Analysis;
import org.postedit.rule.Checker;
import org.postedit.rule.Match;
import org.postedit.text.ProseRange;

/** Flags an agency's dateline in the form of another language, {@code Quito (EFE).- The ferry sails again}. */
public final class SourceDateline implements Checker {
    private static final Pattern DATELINE =
            Pattern.compile("\\(\\p{Lu}[\\p{L} /.]{1,25}\\) ?\\. ?[-–—]{1,2}(?= ?[\\p{Lu}“\"])");

    @Override
    public List<Match> check(Analysis analysis) {
        return analysis.find(DATELINE).stream()
                .map(place -> Match.of(new ProseRange(place.start(), place.end())))
                .toList();
    }
}
