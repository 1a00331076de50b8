package org.postedit.checkers.punctuation;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.postedit.analysis.Analysis;
import org.postedit.rule.Checker;
import org.postedit.rule.Match;
import org.postedit.rule.Suggestion;
import org.postedit.text.ProseRange;

/** Flags a full stop set down after a closing mark that a space parts from it: {@code “nuclear weapons.” .} */
public final class StopAfterClosingMark implements Checker {
    private static final Pattern PLACE = Pattern.compile("(?:([.?!…])|(?<=[\\p{L}\\p{M}\\d)%]))([”\"»])"
            + "(?:\\.? +\\.|(?<=\\.[”\"»])\\.)(?! ?\\.)(?![\\p{L}\\d])");

    @Override
    public List<Match> check(Analysis analysis) {
        return analysis.find(PLACE).stream().map(StopAfterClosingMark::match).toList();
    }

    private static Match match(MatchResult place) {
        ProseRange range = new ProseRange(place.start(), place.end());
        String ended = place.group(1);
        String mark = place.group(2);
        return Match.of(
                range,
                ended == null
                        ? Suggestion.replace("set the stop before the mark", range, "." + mark)
                        : Suggestion.replace("drop the second stop", range, ended + mark));
    }
}
