package org.postedit.checkers.boilerplate;

import java.util.List;
import java.util.regex.Pattern;
import org.postedit.analysis.Analysis;
import org.postedit.checkers.FurnitureLines;
import org.postedit.rule.Checker;
import org.postedit.rule.Match;

/** Flags the label of an advertisement that was left out, {@code ADVERTISEMENT - CONTINUE READING BELOW}. */
public final class AdMarker implements Checker {
    private static final int LONGEST = 100;
    private static final Pattern LINE = Pattern.compile(
            "[-–—\\s\\[(]*(?:advertisements?|advertising|advert|ad|sponsored|promotion)[\\])]?\\s*[-–—.:|,]+\\s*"
                    + "(?:(?:story |article |text )?continues?(?: reading)? (?:below|after|under)?.{0,30}|scroll (?:down )?.{0,40}"
                    + "|keep reading.{0,20}|skip (?:ad|advertisement)|\\d{1,3} seconds)"
                    + "|(?:the )?(?:story|article|text|news|post) continues? (?:below|after|under)(?: (?:the|this))?"
                    + " (?:ads?|adverts?|advertisements?|advertising|video|photo|gallery)[.:]?"
                    + "|scroll (?:down )?to (?:continue|read on|keep reading).{0,30}",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern SUBJECT =
            Pattern.compile("(?i)\\badvert(?:isement|ising|iser)s?\\b|\\bsponsor(?:ed|s)?\\b");

    @Override
    public List<Match> check(Analysis analysis) {
        return new FurnitureLines(analysis, LONGEST).in(analysis.lexicon("ad-markers"), LINE, SUBJECT);
    }
}
