package org.postedit.checkers.punctuation;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.postedit.analysis.Analysis;
import org.postedit.analysis.Chunk;
import org.postedit.rule.Checker;
import org.postedit.rule.Match;
import org.postedit.rule.Suggestion;
import org.postedit.text.ProseRange;

/** Flags a comma that no space follows: {@code In addition,the bridge}. */
public final class LostSpaceAfterComma implements Checker {
    private static final Pattern PLACE =
            Pattern.compile("(?:(?<=[\\p{L}\\p{M}]{2})|(?<=\\p{L}[’']s)|(?<=\\d{2})|(?<=[)\\]%]))"
                    + ",(?=\\p{L}(?:\\s|[\\p{L}\\p{M}’'-]{1,40}(?:[\\s.,;:!?)”\"“]|\\z))"
                    + "(?![\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}\\p{IsHangul}]))");

    /** So many commas without a space are data: {@code red,green,blue,white}. */
    private static final int MOST_COMMAS = 2;

    @Override
    public List<Match> check(Analysis analysis) {
        return analysis.find(PLACE).stream()
                .filter(place -> isProse(Chunk.around(analysis.prose(), place.start())))
                .map(LostSpaceAfterComma::match)
                .toList();
    }

    private static boolean isProse(Chunk chunk) {
        return !chunk.isAddress() && chunk.count(',') <= MOST_COMMAS;
    }

    private static Match match(MatchResult place) {
        ProseRange range = new ProseRange(place.start(), place.end());
        return Match.of(range, Suggestion.replace("set a space after the comma", range, ", "));
    }
}
