package org.postedit.checkers.boilerplate;

import java.util.List;
import java.util.regex.Pattern;
import org.postedit.analysis.Analysis;
import org.postedit.checkers.FurnitureLines;
import org.postedit.rule.Checker;
import org.postedit.rule.Match;

/** Flags the page's buttons and counters, {@code Back to top}, {@code 1.2K views}, {@code previous arrow next arrow}. */
public final class Navigation implements Checker {
    private static final int LONGEST = 120;
    private static final Pattern LINE = Pattern.compile(
            "home(?:page)?(?: ?[>»›/→] ?[^>»›/→.]{1,40}){1,5}"
                    + "|(?:views?|hits|reads?|shares?|likes|number of views|viewed|read times)(?: ?: ?|\\s)\\d[\\d,. ]*[KM]?"
                    + "|\\d[\\d,.]*\\s?[KM]? (?:views|page views|hits)"
                    + "|(?:previous|left|back) arrow[\\s,|/]{0,3}(?:next|right|forward) arrow"
                    + "|(?:page )?\\d{1,3} of \\d{1,3}"
                    + "|(?:estimated )?(?:reading time|read time|time to read):? ?\\d{1,3} ?min(?:ute)?s?\\.?"
                    + "|\\d{1,3}[ -]?min(?:ute)?s?[ -]read"
                    + "|(?:noticed|found|see|spotted) an? (?:mistake|error|typo|misprint)\\b.{0,90}"
                    + "|(?:select|highlight) (?:the|it|a) (?:\\w+ ){0,5}and press ctrl ?\\+ ?enter.{0,20}",
            Pattern.CASE_INSENSITIVE);

    @Override
    public List<Match> check(Analysis analysis) {
        return new FurnitureLines(analysis, LONGEST).in(analysis.lexicon("navigation-lines"), LINE);
    }
}
