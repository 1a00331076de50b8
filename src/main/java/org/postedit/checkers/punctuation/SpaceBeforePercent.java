package org.postedit.checkers.punctuation;

import java.util.List;
import java.util.regex.Pattern;
import org.postedit.analysis.Analysis;
import org.postedit.rule.Checker;
import org.postedit.rule.Match;
import org.postedit.rule.Suggestion;
import org.postedit.text.ProseRange;

/** Flags a space before the sign for percent in an article that is not in the habit: {@code up by 12 % last year}. */
public final class SpaceBeforePercent implements Checker {
    private static final Pattern SPACED =
            Pattern.compile("(?<=(?<![.,\\d])\\d{1,3}(?:[.,]\\d{1,3})?)[ \\u00a0]%(?![\\p{L}\\d])");
    private static final Pattern CLOSE = Pattern.compile("\\d%");

    /** So many spaced signs and not one close to its figure are the house style of a publisher. */
    private static final int HABIT = 3;

    @Override
    public List<Match> check(Analysis analysis) {
        var spaced = analysis.find(SPACED);
        if (spaced.size() >= HABIT && !CLOSE.matcher(analysis.prose()).find()) {
            return List.of();
        }
        return spaced.stream()
                .map(place -> {
                    ProseRange range = new ProseRange(place.start(), place.end());
                    return Match.of(range, Suggestion.replace("drop the space", range, "%"));
                })
                .toList();
    }
}
