package org.postedit.checkers.punctuation;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.postedit.analysis.Analysis;
import org.postedit.analysis.Token;
import org.postedit.rule.Checker;
import org.postedit.rule.Match;
import org.postedit.rule.Suggestion;
import org.postedit.text.ProseRange;

/** Flags a colon, semicolon, question or exclamation mark set off as French does it: {@code Who will pay ?} */
public final class SpaceBeforeMark implements Checker {
    private static final Pattern PLACE = Pattern.compile(
            "(?<=[\\p{L}\\p{M}\\d)%])[ \\u00a0\\u202f]{1,2}([;:](?=\\s|\\z)|[?!](?=[\"”’)]?(?:\\s|\\z)))");

    /** Signs that a formula or a line of code has, and a sentence has not. */
    private static final Pattern CODE = Pattern.compile("[{}=<>|;]");

    private static final int NEAR = 40;
    private static final int LONGEST_RATIO = 3;

    @Override
    public List<Match> check(Analysis analysis) {
        return analysis.find(PLACE).stream()
                .filter(place -> !isRatio(analysis.prose(), place))
                .filter(place -> isEnglish(analysis, place))
                .map(SpaceBeforeMark::match)
                .toList();
    }

    private static Match match(MatchResult place) {
        ProseRange range = new ProseRange(place.start(), place.end(1));
        return Match.of(range, Suggestion.replace("drop the space", range, place.group(1)));
    }

    /** Whether the colon stands between figures: {@code won 3 : 1}. */
    private static boolean isRatio(String prose, MatchResult place) {
        int next = place.end();
        while (next < prose.length() && next - place.end() < LONGEST_RATIO && prose.charAt(next) == ' ') {
            next++;
        }
        return Character.isDigit(prose.charAt(place.start() - 1))
                && next < prose.length()
                && Character.isDigit(prose.charAt(next));
    }

    /** Whether the words before are English ones: a quotation in French has its marks as French sets them. */
    private static boolean isEnglish(Analysis analysis, MatchResult place) {
        String prose = analysis.prose();
        int from = Math.max(0, place.start() - NEAR);
        from += prose.substring(from, place.start()).lastIndexOf('\n') + 1;
        ProseRange before = new ProseRange(from, place.start());
        if (CODE.matcher(before.in(prose)).find()) {
            return false;
        }
        List<Token> words = analysis.tag(before).stream().filter(Token::isWord).toList();
        long known = words.stream().filter(SpaceBeforeMark::isKnown).count();
        return 4 * known >= 3L * words.size();
    }

    private static boolean isKnown(Token word) {
        return !word.readings().isEmpty()
                || word.isCapitalized()
                || word.text().indexOf('-') > 0
                || Character.isDigit(word.text().charAt(0));
    }
}
