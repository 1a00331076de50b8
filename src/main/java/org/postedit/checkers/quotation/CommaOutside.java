package org.postedit.checkers.quotation;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.postedit.analysis.Analysis;
import org.postedit.checkers.CommaStyle;
import org.postedit.rule.Checker;
import org.postedit.rule.Match;
import org.postedit.rule.Suggestion;
import org.postedit.text.ProseRange;

/**
 * Flags a comma behind the closing mark before a speaker, in an article that sets it before the mark everywhere else: {@code
 * “We are late”, said the mayor}.
 */
public final class CommaOutside implements Checker {
    private static final Pattern OUTSIDE = Pattern.compile("(?<=[\\p{L}\\d])([\"”]), (?=\\p{L})");

    @Override
    public List<Match> check(Analysis analysis) {
        List<Match> matches = new ArrayList<>();
        List<MatchResult> commas = analysis.find(OUTSIDE);
        if (commas.isEmpty() || !CommaStyle.of(analysis.prose()).isInside()) {
            return matches;
        }
        for (MatchResult comma : commas) {
            if (analysis.attributions().startAt(comma.end())) {
                ProseRange range = new ProseRange(comma.start(), comma.start() + 2);
                ProseRange place = new ProseRange(analysis.wordStart(comma.start()), comma.start() + 2);
                matches.add(Match.of(
                        place, Suggestion.replace("set the comma before the mark", range, "," + comma.group(1))));
            }
        }
        return matches;
    }
}
