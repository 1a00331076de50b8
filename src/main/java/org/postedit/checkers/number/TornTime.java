package org.postedit.checkers.number;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.postedit.analysis.Analysis;
import org.postedit.rule.Checker;
import org.postedit.rule.Match;
import org.postedit.rule.Suggestion;
import org.postedit.text.ProseRange;

/** Flags a time or a score that a space tears apart: {@code at 9: 30 in the morning}, {@code a score of 3: 1}. */
public final class TornTime implements Checker {
    private static final Pattern PLACE =
            Pattern.compile("(?<![\\p{L}\\d:.,])(?:[01]?\\d|2[0-4])( ?: )[0-5]\\d(?![\\d:]|[.,]\\d)");

    /** A score in brackets, or behind its word; a ratio has a space on both sides. */
    private static final Pattern SCORE = Pattern.compile(
            "(?:(?<=\\()|(?<=\\b(?:score|result) of ))\\d{1,2}(: )\\d{1,2}(?=\\)|[.,;]?(?: \\p{L}|\\z|\\n))");

    /** What stands before a time, and not before the number of a chapter. */
    private static final Pattern BEFORE =
            Pattern.compile("(?i)\\b(?:at|until|till|from|to|around|about|before|after|by|since|of) $");

    private static final Pattern AFTER = Pattern.compile(
            "(?: ?(?:[ap]\\.?m\\b|[AP]\\.?M\\b)| (?:hours|o[’']clock|local|on|today|yesterday|tomorrow|in the)\\b| \\p{Lu}\\p{Ll}+ time\\b|[,.;)]|$)");

    private static final Pattern HALF_DAY = Pattern.compile(" ?(?:[ap]\\.?m\\b|[AP]\\.?M\\b)");

    private static final int FAR = 24;

    @Override
    public List<Match> check(Analysis analysis) {
        return Stream.concat(
                        analysis.find(PLACE).stream().filter(place -> isTime(analysis.prose(), place)),
                        analysis.find(SCORE).stream())
                .map(place -> {
                    ProseRange range = new ProseRange(place.start(), place.end());
                    return Match.of(
                            range,
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
