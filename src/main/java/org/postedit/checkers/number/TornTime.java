package org.postedit.checkers.number;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.postedit.analysis.Analysis;
import org.postedit.rule.Checker;
import org.postedit.rule.Match;
import org.postedit.rule.Suggestion;
import org.postedit.text.ProseRange;

/** Flags a time that a space tears apart: {@code at 9: 30 in the morning}. */
public final class TornTime implements Checker {
    private static final Pattern PLACE =
            Pattern.compile("(?<![\\p{L}\\d:.,])(?:[01]?\\d|2[0-4])( ?: )[0-5]\\d(?![\\d:]|[.,]\\d)");

    /** What stands before a time, and not before the number of a chapter. */
    private static final Pattern BEFORE =
            Pattern.compile("(?i)\\b(?:at|until|till|from|to|around|about|before|after|by|since|of) $");

    private static final Pattern AFTER = Pattern.compile(
            "(?: ?(?:[ap]\\.?m\\b|[AP]\\.?M\\b)| (?:hours|o[’']clock|local|on|today|yesterday|tomorrow|in the)\\b| \\p{Lu}\\p{Ll}+ time\\b|[,.;)]|$)");

    private static final Pattern HALF_DAY = Pattern.compile(" ?(?:[ap]\\.?m\\b|[AP]\\.?M\\b)");

    private static final int FAR = 24;

    @Override
    public List<Match> check(Analysis analysis) {
        return analysis.find(PLACE).stream()
                .filter(place -> isTime(analysis.prose(), place))
                .map(place -> {
                    ProseRange range = new ProseRange(place.start(), place.end());
                    return Match.of(
                            new ProseRange(range.start(), range.end()),
                            Suggestion.replace("close the gap", new ProseRange(place.start(1), place.end(1)), ":"));
                })
                .toList();
    }

    private static boolean isTime(String prose, MatchResult place) {
        String before = prose.substring(Math.max(0, place.start() - FAR), place.start());
        String after = prose.substring(place.end(), Math.min(prose.length(), place.end() + FAR));
        return HALF_DAY.matcher(after).lookingAt()
                || (BEFORE.matcher(before).find() && AFTER.matcher(after).lookingAt());
    }
}
