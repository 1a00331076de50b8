package org.postedit.checkers.consistency;

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
 * Flags a gloss in brackets that says the word it explains, such as {@code mutual funds (mutual funds)}: the source had the
 * word in two languages, and the engine made them one.
 */
public final class GlossOfItself implements Checker {
    private static final String OPENING = "(（";
    private static final String CLOSING = ")）";
    /** {@code The next and the next (and the next)} is said for effect. */
    private static final Set<String> RHETORIC = Set.of("and", "or ", "but", "to ");

    private static final int RHETORIC_LENGTH = 3;
    private static final int LONGEST = 80;
    private static final int SHORTEST = 3;

    @Override
    public List<Match> check(Analysis analysis) {
        List<Match> matches = new ArrayList<>();
        String prose = analysis.prose();
        for (int i = 1; i + SHORTEST < prose.length(); i++) {
            if (OPENING.indexOf(prose.charAt(i)) >= 0 && Character.isLetter(prose.charAt(i + 1))) {
                gloss(prose, i).ifPresent(matches::add);
            }
        }
        return matches;
    }

    private static Optional<Match> gloss(String prose, int open) {
        int close = open + 1;
        int limit = Math.min(prose.length(), open + LONGEST);
        while (close < limit && CLOSING.indexOf(prose.charAt(close)) < 0) {
            close++;
        }
        int length = close - open - 1;
        int gap = prose.charAt(open - 1) == ' ' ? 1 : 0;
        int start = open - gap - length;
        boolean isWhole = close < limit
                && length >= SHORTEST
                && start >= 0
                && (start == 0 || !isPart(prose.charAt(start - 1)))
                && !RHETORIC.contains(prose.substring(start, start + RHETORIC_LENGTH))
                && prose.regionMatches(true, start, prose, open + 1, length);
        return isWhole ? Optional.of(match(prose, start, open - gap, close + 1)) : Optional.empty();
    }

    private static boolean isPart(char c) {
        return Character.isLetterOrDigit(c) || c == '-' || c == '’' || c == '\'';
    }

    /** Another case may be a brand, an abbreviation or the name of an account. */
    private static Match match(String prose, int start, int end, int close) {
        boolean isSame = prose.regionMatches(start, prose, close - 1 - (end - start), end - start);
        Suggestion drop = Suggestion.replace("drop the gloss", new ProseRange(end, close), "");
        boolean isAccount = Character.isUpperCase(prose.charAt(start))
                && Character.isLowerCase(prose.charAt(close - 1 - (end - start)));
        return Match.of(new ProseRange(start, close), isSame ? drop : drop.unsafe())
                .atMost(isSame ? Confidence.HIGH : isAccount ? Confidence.LOW : Confidence.MEDIUM);
    }
}
