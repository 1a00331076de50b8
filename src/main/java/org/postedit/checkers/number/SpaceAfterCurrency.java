package org.postedit.checkers.number;

import java.util.List;
import java.util.regex.Pattern;
import org.postedit.analysis.Analysis;
import org.postedit.rule.Checker;
import org.postedit.rule.Match;
import org.postedit.rule.Suggestion;
import org.postedit.text.ProseRange;

/** Flags a space between a currency’s sign and the sum: {@code $ 70 million}. */
public final class SpaceAfterCurrency implements Checker {
    /** Behind letters, as in {@code US$ 10}, the space is the house style of some. */
    private static final Pattern PLACE = Pattern.compile("(?<=(?:^|[\\s(“\"‘]))[$£]( )\\d+", Pattern.MULTILINE);

    @Override
    public List<Match> check(Analysis analysis) {
        return analysis.find(PLACE).stream()
                .map(place -> Match.of(
                        new ProseRange(place.start(), place.end()),
                        Suggestion.replace("drop the space", new ProseRange(place.start(1), place.end(1)), "")))
                .toList();
    }
}
