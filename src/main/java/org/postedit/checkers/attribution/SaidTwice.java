package org.postedit.checkers.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.postedit.analysis.Analysis;
import org.postedit.rule.Checker;
import org.postedit.rule.Match;
import org.postedit.rule.Suggestion;
import org.postedit.text.ProseRange;

/** Flags a speaker and his verb that stand twice in a row: {@code “It holds,” he said, he said.} */
public final class SaidTwice implements Checker {
    private static final int MOST_WORDS = 6;

    @Override
    public List<Match> check(Analysis analysis) {
        List<Match> matches = new ArrayList<>();
        String prose = analysis.prose();
        for (int comma = prose.indexOf(", "); comma >= 0; comma = prose.indexOf(", ", comma + 2)) {
            repeat(analysis, comma).ifPresent(matches::add);
        }
        return matches;
    }

    private static Optional<Match> repeat(Analysis analysis, int comma) {
        String prose = analysis.prose();
        int start = comma + 2;
        int end = start;
        for (int words = 1; words <= MOST_WORDS; words++) {
            int next = analysis.wordEnd(end);
            if (next == end) {
                return Optional.empty();
            }
            end = next;
            int first = comma - (end - start);
            if (words > 1
                    && first >= 0
                    && analysis.wordStart(first) == first
                    && prose.regionMatches(first, prose, start, end - start)
                    && analysis.attributions().speaksIn(new ProseRange(start, end))) {
                ProseRange copy = new ProseRange(comma, end);
                return Optional.of(
                        Match.of(new ProseRange(first, end), Suggestion.replace("say once who speaks", copy, "")));
            }
            if (end >= prose.length() || prose.charAt(end) != ' ') {
                return Optional.empty();
            }
            end++;
        }
        return Optional.empty();
    }
}
