package org.postedit.checkers.punctuation;

import java.util.List;
import java.util.Locale;
import org.postedit.analysis.Analysis;
import org.postedit.checkers.StopAndComma;
import org.postedit.rule.Checker;
import org.postedit.rule.Match;
import org.postedit.rule.Replacement;
import org.postedit.rule.Suggestion;

/** Flags a comma behind a full stop where a new sentence may begin: {@code on Sunday. , The organisers counted}. */
public final class CommaAfterStop implements Checker {
    @Override
    public List<Match> check(Analysis analysis) {
        return StopAndComma.in(analysis).stream()
                .filter(StopAndComma::mayPart)
                .map(place -> match(analysis, place))
                .toList();
    }

    private static Match match(Analysis analysis, StopAndComma place) {
        String word = place.wordAfter().in(analysis.prose());
        String joined = place.isBeforeFunctionWord() ? word.toLowerCase(Locale.ROOT) : word;
        return Match.of(
                place.range(),
                Suggestion.replace("drop the comma", place.range(), "."),
                Suggestion.of(
                        "drop the stop",
                        new Replacement(place.range(), ","),
                        new Replacement(place.wordAfter(), joined)));
    }
}
