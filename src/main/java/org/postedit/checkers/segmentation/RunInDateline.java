package org.postedit.checkers.segmentation;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.postedit.analysis.Analysis;
import org.postedit.rule.Checker;
import org.postedit.rule.Match;
import org.postedit.text.ProseRange;

/** Flags an agency's dateline that is run into the words before it: {@code dam opens at last LIMA, May 3 (Reuters)}. */
public final class RunInDateline implements Checker {
    private static final String CITY = "\\p{Lu}{3,}(?: \\p{Lu}{3,}){0,2}";
    private static final String AGENCY = "(?:\\p{Lu}\\p{L}+ )?(?:News Agency|News Service|Xinhua|Reuters|TASS|AFP|AP)"
            + ", \\p{Lu}\\p{L}+(?: \\p{Lu}\\p{L}+)?";
    private static final String DATE = "(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}\\.? \\d{1,2}";
    private static final Pattern PLACE = Pattern.compile("(?<![\\p{L}\\p{M}\\d])(?:" + CITY + "|" + AGENCY + ")(?=,? "
            + DATE + " ?[(（](?:Xinhua|[Rr]eporter|Reuters|TASS|AFP|AP\\b|\\p{L}+ News))");

    @Override
    public List<Match> check(Analysis analysis) {
        return analysis.find(PLACE).stream()
                .filter(place -> followsText(analysis.prose(), place.start()))
                .map(place -> Match.of(range(analysis, place)))
                .toList();
    }

    /** A word or a bracket stands before the dateline, and no stop. */
    private static boolean followsText(String prose, int start) {
        return start > 1
                && prose.charAt(start - 1) == ' '
                && (Character.isLetterOrDigit(prose.charAt(start - 2)) || ")）]>".indexOf(prose.charAt(start - 2)) >= 0);
    }

    /** From the last word before the dateline to its place. */
    private static ProseRange range(Analysis analysis, MatchResult place) {
        return new ProseRange(analysis.wordStart(place.start() - 1), place.end());
    }
}
