package org.postedit.checkers.fluency;

import java.util.List;
import java.util.regex.Pattern;
import org.postedit.analysis.Analysis;
import org.postedit.rule.Checker;
import org.postedit.rule.Match;
import org.postedit.rule.Suggestion;
import org.postedit.text.ProseRange;

/** Flags a possessive ending set twice, {@code the mill's's wheel}. */
public final class DoubledPossessive implements Checker {
    private static final Pattern TWICE = Pattern.compile("(?<=\\p{L})['’]s( ?['’] ?s)(?![\\p{L}\\d'’])");

    @Override
    public List<Match> check(Analysis analysis) {
        return analysis.find(TWICE).stream()
                .map(place -> {
                    int start = analysis.wordStart(place.start());
                    ProseRange again = new ProseRange(place.start(1), place.end(1));
                    return Match.of(
                            new ProseRange(start, place.end()),
                            Suggestion.replace("keep one possessive ending", again, ""));
                })
                .toList();
    }
}
