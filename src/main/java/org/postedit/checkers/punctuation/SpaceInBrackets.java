package org.postedit.checkers.punctuation;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.postedit.analysis.Analysis;
import org.postedit.rule.Checker;
import org.postedit.rule.Match;
import org.postedit.rule.Replacement;
import org.postedit.rule.Suggestion;
import org.postedit.text.ProseRange;

/** Flags spaces just inside of round brackets: {@code the ferry ( built in 1998 )}. */
public final class SpaceInBrackets implements Checker {
    private static final Pattern PLACE = Pattern.compile("\\(( {0,2})([^()\\n{}=<>|+*]{2,200}?)( {0,2})\\)");
    private static final Pattern WORD = Pattern.compile("\\p{L}{2}");

    @Override
    public List<Match> check(Analysis analysis) {
        return analysis.find(PLACE).stream()
                .filter(place -> place.group(1).length() + place.group(3).length() > 0)
                .filter(place -> WORD.matcher(place.group(2)).find())
                .map(SpaceInBrackets::match)
                .toList();
    }

    private static Match match(MatchResult place) {
        List<Replacement> spaces = new ArrayList<>();
        for (int side : new int[] {1, 3}) {
            if (place.start(side) < place.end(side)) {
                spaces.add(new Replacement(new ProseRange(place.start(side), place.end(side)), ""));
            }
        }
        return Match.of(
                new ProseRange(place.start(), place.end()),
                Suggestion.of("drop the space", spaces.toArray(Replacement[]::new)));
    }
}
