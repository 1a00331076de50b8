package org.postedit.checkers.punctuation;

import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.postedit.analysis.Analysis;
import org.postedit.checkers.StopAndComma;
import org.postedit.rule.Checker;
import org.postedit.rule.Match;
import org.postedit.rule.Replacement;
import org.postedit.rule.Suggestion;
import org.postedit.text.ProseRange;

/** Flags a full stop that a comma takes back: {@code missiles. , according to the ministry}. */
public final class StopBeforeComma implements Checker {
    /** A comma that a space parts from the quotation it follows. */
    private static final Pattern QUOTED = Pattern.compile("(?<=[\\p{Ll}\\d%)])\\.([”\"»]) {1,3},(?=\\s{1,3}\\p{Ll})");

    @Override
    public List<Match> check(Analysis analysis) {
        return Stream.concat(
                        StopAndComma.in(analysis).stream()
                                .filter(place -> !place.mayPart())
                                .map(place -> match(analysis, place)),
                        analysis.find(QUOTED).stream().map(StopBeforeComma::quoted))
                .toList();
    }

    private static Match quoted(MatchResult place) {
        ProseRange range = new ProseRange(place.start(), place.end());
        return Match.of(range, Suggestion.replace("let the comma take the stop’s place", range, "," + place.group(1)));
    }

    private static Match match(Analysis analysis, StopAndComma place) {
        ProseRange range = place.range();
        if (place.isBehindAbbreviation()) {
            return Match.of(range, Suggestion.replace("join stop and comma", range, ".,"));
        }
        ProseRange word = place.wordAfter();
        return place.isBeforeFunctionWord()
                ? Match.of(
                        range,
                        Suggestion.of(
                                "drop the stop and go on in lower case",
                                new Replacement(range, ","),
                                new Replacement(word, word.in(analysis.prose()).toLowerCase(Locale.ROOT))))
                : Match.of(range, Suggestion.replace("drop the stop", range, ","));
    }
}
