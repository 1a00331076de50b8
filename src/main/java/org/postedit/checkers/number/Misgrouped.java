package org.postedit.checkers.number;

import java.util.List;
import java.util.regex.Pattern;
import org.postedit.analysis.Analysis;
import org.postedit.analysis.Counts;
import org.postedit.rule.Checker;
import org.postedit.rule.Match;
import org.postedit.rule.Suggestion;
import org.postedit.text.ProseRange;

/** Flags a large number whose groups are not of three: {@code 35170,200}. */
public final class Misgrouped implements Checker {
    private static final Pattern PLACE =
            Pattern.compile("(?<![\\p{L}\\d.,:/#-])([1-9]\\d{3,6}),(\\d{3})(?![\\d,.]\\d|\\d|\\p{L})");

    /** A year and a number that lost the space between them. */
    private static final Pattern YEAR = Pattern.compile("(?:1[89]|20)\\d\\d");

    @Override
    public List<Match> check(Analysis analysis) {
        return analysis.find(PLACE).stream()
                .filter(place -> !YEAR.matcher(place.group(1)).matches())
                .map(place -> {
                    ProseRange range = new ProseRange(place.start(), place.end());
                    return Match.of(
                            range,
                            Suggestion.replace(
                                    "group by three", range, Counts.grouped(place.group(1) + place.group(2))));
                })
                .toList();
    }
}
