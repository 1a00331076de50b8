package org.postedit.checkers.number;

import java.util.List;
import java.util.regex.Pattern;
import org.postedit.analysis.Analysis;
import org.postedit.rule.Checker;
import org.postedit.rule.Match;
import org.postedit.rule.Suggestion;
import org.postedit.text.ProseRange;

/** Flags a date and a time of day run together: {@code 2018-03-1407:45}. */
public final class FusedTime implements Checker {
    private static final Pattern PLACE = Pattern.compile(
            "(?<![\\p{L}\\d/.-])((?:19|20)\\d\\d([-/.])[01]?\\d\\2[0-3]\\d)((?:[01]\\d|2[0-3]):[0-5]\\d(?::[0-5]\\d)?)(?![\\p{L}\\d:])");

    @Override
    public List<Match> check(Analysis analysis) {
        return analysis.find(PLACE).stream()
                .map(place -> {
                    ProseRange range = new ProseRange(place.start(), place.end());
                    return Match.of(
                            range,
                            Suggestion.replace("part date and time", range, place.group(1) + " " + place.group(3)));
                })
                .toList();
    }
}
