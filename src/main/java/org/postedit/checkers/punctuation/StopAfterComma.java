package org.postedit.checkers.punctuation;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.postedit.analysis.Analysis;
import org.postedit.finding.Confidence;
import org.postedit.rule.Checker;
import org.postedit.rule.Match;
import org.postedit.rule.Suggestion;
import org.postedit.text.ProseRange;

/** Flags a stop behind a comma: {@code for now, . though}. What follows tells which of the two belongs. */
public final class StopAfterComma implements Checker {
    private static final Pattern PLACE = Pattern.compile("(?<=[\\p{L}\\p{M}\\d)\\]%]),[ ]{0,2}\\."
            + "(?=[\"”»’)]?(\\s*\\n|\\s*\\z)|[ ]+[“\"‘«(]?(?:(\\p{Ll}|\\d)|(\\p{Lu}[\\p{L}\\p{M}]*)))");

    @Override
    public List<Match> check(Analysis analysis) {
        return analysis.find(PLACE).stream()
                .map(place -> match(analysis, place))
                .toList();
    }

    private static Match match(Analysis analysis, MatchResult place) {
        if (place.group(1) != null) {
            return keep(place, ".");
        }
        String capitalized = place.group(3);
        if (capitalized == null) {
            return keep(place, ",");
        }
        boolean sentence = analysis.lexicon("function-words").contains(capitalized)
                || analysis.lexicon("sentence-openers").contains(capitalized);
        return keep(place, sentence ? "." : ",").atMost(Confidence.MEDIUM);
    }

    private static Match keep(MatchResult place, String mark) {
        ProseRange range = new ProseRange(place.start(), place.end());
        return Match.of(range, Suggestion.replace("keep one mark", range, mark));
    }
}
