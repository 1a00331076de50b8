package org.postedit.checkers.duplication;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.postedit.analysis.Analysis;
import org.postedit.finding.Confidence;
import org.postedit.rule.Checker;
import org.postedit.rule.Match;
import org.postedit.rule.Suggestion;
import org.postedit.text.ProseRange;

/**
 * Flags the last words of a clause that are set down again behind its full stop, as in {@code a field of ten acres. acres,
 * near the river}.
 */
public final class DisplacedTail implements Checker {
    private static final int LONGEST = 4;
    private static final int SHORTEST_WORD = 3;
    private static final String MARKS = ".,;:";
    /** Shortened words keep their stop and are said twice: {@code etc. etc.} */
    private static final Set<String> SHORTENED = Set.of("etc", "esp", "dot", "com", "ibid", "approx");

    @Override
    public List<Match> check(Analysis analysis) {
        List<Match> matches = new ArrayList<>();
        String prose = analysis.prose();
        for (int stop = prose.indexOf(". "); stop >= 0; stop = prose.indexOf(". ", stop + 1)) {
            int next = stop + 2;
            if (next < prose.length() && Character.isLowerCase(prose.charAt(next))) {
                tail(analysis, stop, next).ifPresent(matches::add);
            }
        }
        return matches;
    }

    private static Optional<Match> tail(Analysis analysis, int stop, int next) {
        String prose = analysis.prose();
        int start = stop;
        for (int words = 1; words <= LONGEST; words++) {
            int from = analysis.wordStart(start);
            int length = stop - from;
            if (from == start || SHORTENED.contains(prose.substring(from, start))) {
                return Optional.empty();
            }
            boolean isAgain = length >= SHORTEST_WORD
                    && prose.regionMatches(from, prose, next, length)
                    && analysis.wordEnd(next + length) == next + length
                    && prose.substring(from, stop).chars().noneMatch(Character::isUpperCase);
            if (isAgain) {
                return Optional.of(match(prose, from, stop, next + length));
            }
            boolean hasMore = from > 1 && prose.charAt(from - 1) == ' ';
            if (!hasMore) {
                return Optional.empty();
            }
            start = from - 1;
        }
        return Optional.empty();
    }

    /** A word that goes on without a mark may be a brand in small letters that begins its sentence. */
    private static Match match(String prose, int from, int stop, int end) {
        boolean isMarked = end < prose.length() && MARKS.indexOf(prose.charAt(end)) >= 0;
        return Match.of(
                        new ProseRange(from, end),
                        Suggestion.replace("drop the stop and the repeat", new ProseRange(stop, end), ""))
                .atMost(isMarked ? Confidence.HIGH : Confidence.MEDIUM);
    }
}
