package org.postedit.checkers.number;

import java.util.List;
import java.util.regex.Pattern;
import org.postedit.analysis.Analysis;
import org.postedit.rule.Checker;
import org.postedit.rule.Match;
import org.postedit.rule.Suggestion;
import org.postedit.text.ProseRange;

/** Flags a group of three digits that a space tears off its number: {@code about 5, 600 people}. */
public final class TornThousands implements Checker {
    /** A sum of money, or a number that is said to be about so much; a bare comma may part two numbers. */
    private static final Pattern PLACE = Pattern.compile(
            "(?<=[$£€¥]|\\b(?:about|around|nearly|almost|approximately|roughly|some|over|more than|less than|fewer than|at least|at most|up to|a total of|as many as) )"
                    + "((?:[1-9]\\d{0,2})(?:,\\d{3}){0,3}(?:, |,? ,)\\d{3})(?=(?:,\\d{3})* \\p{Ll})(?! (?:and|or) )");

    @Override
    public List<Match> check(Analysis analysis) {
        return analysis.find(PLACE).stream()
                .map(place -> {
                    ProseRange range = new ProseRange(place.start(1), place.end(1));
                    return Match.of(
                            range,
                            Suggestion.replace(
                                    "close the gap", range, place.group(1).replaceAll("[ ,]+", ",")));
                })
                .toList();
    }
}
