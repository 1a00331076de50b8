package org.postedit.checkers.number;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.postedit.analysis.Analysis;
import org.postedit.analysis.Counts;
import org.postedit.rule.Checker;
import org.postedit.rule.Match;
import org.postedit.rule.Suggestion;
import org.postedit.text.ProseRange;

/** Flags a large number without groups in an article that has them: {@code 64120} beside {@code 512,000}. */
public final class Ungrouped implements Checker {
    private static final Pattern PLACE = Pattern.compile("(?<=\\p{Ll} )([1-9]\\d{4,9})(?= \\p{Ll})");

    private static final Pattern GROUPED = Pattern.compile("(?<![\\d,.])[1-9]\\d{0,2}(?:,\\d{3})+(?![\\d,])");

    /** Before a count, and not before the number of an order, a room or a postcode. */
    private static final Pattern BEFORE = Pattern.compile(
            "(?i)\\b(?:of|than|about|around|nearly|almost|some|over|approximately|to|by|with|is|are|was|were|has|have|had|reached|exceeded|total|least|and|for|from|the) $");

    private static final int FAR = 16;

    @Override
    public List<Match> check(Analysis analysis) {
        List<MatchResult> places = analysis.find(PLACE);
        if (places.isEmpty() || !GROUPED.matcher(analysis.prose()).find()) {
            return List.of();
        }
        return places.stream()
                .filter(place -> isCount(analysis, place))
                .map(place -> {
                    ProseRange range = new ProseRange(place.start(), place.end());
                    return Match.of(range, Suggestion.replace("group by three", range, Counts.grouped(place.group(1))));
                })
                .toList();
    }

    /** Whether a noun in the plural is counted. */
    private static boolean isCount(Analysis analysis, MatchResult place) {
        String before = analysis.prose().substring(Math.max(0, place.start() - FAR), place.start());
        if (!BEFORE.matcher(before).find()) {
            return false;
        }
        return Counts.isPlural(analysis, new ProseRange(place.start(), place.end()));
    }
}
