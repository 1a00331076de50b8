package org.postedit.checkers.quotation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.postedit.analysis.Analysis;
import org.postedit.analysis.Clause;
import org.postedit.analysis.Quotation;
import org.postedit.analysis.QuotationMark;
import org.postedit.rule.Checker;
import org.postedit.rule.Match;
import org.postedit.rule.Suggestion;
import org.postedit.text.ProseRange;

/**
 * Flags a quotation that is closed after a sentence and again at its true end, as in {@code “We must act. ” Time is
 * short.”}
 */
public final class ClosedTooEarly implements Checker {

    /** Of a longer stretch each mark is a place of its own. */
    private static final int LONGEST = 100;

    @Override
    public List<Match> check(Analysis analysis) {
        List<Match> matches = new ArrayList<>();
        Set<Quotation> reported = new HashSet<>();
        for (QuotationMark stray : analysis.quotations().strays()) {
            analysis.quotations()
                    .lastBefore(stray.range().start())
                    .filter(quotation -> runsOn(analysis, quotation, stray) && reported.add(quotation))
                    .ifPresent(quotation -> matches.add(match(analysis, quotation, stray)));
        }
        return matches;
    }

    /** Between the early mark and the stray one stands text of the same block, and nobody speaks in it. */
    private static boolean runsOn(Analysis analysis, Quotation quotation, QuotationMark stray) {
        if (quotation.closing().isEmpty()) {
            return false;
        }
        ProseRange between = between(quotation, stray);
        String text = between.in(analysis.prose());
        return !text.isBlank()
                && text.length() <= LONGEST
                && text.startsWith(" ")
                && text.indexOf('\n') < 0
                && Character.isUpperCase(text.strip().codePointAt(0))
                && !analysis.attributions().speaksIn(between);
    }

    private static Match match(Analysis analysis, Quotation quotation, QuotationMark stray) {
        String prose = analysis.prose();
        QuotationMark early = quotation.closing().orElseThrow();
        ProseRange between = between(quotation, stray);
        Suggestion open = Suggestion.replace("close the quotation at its end only", early.range(), "");
        ProseRange tail = new ProseRange(early.range().end(), stray.range().end());
        Suggestion drop = Suggestion.replace("drop “" + between.in(prose).strip() + "” and its mark", tail, "");
        int text = early.range().start();
        while (text > quotation.content().start() && !Character.isLetterOrDigit(prose.charAt(text - 1))) {
            text--;
        }
        ProseRange range =
                new ProseRange(analysis.wordStart(text), stray.range().end());
        boolean midClause = Character.isLetterOrDigit(prose.charAt(early.range().start() - 1));
        return midClause || isSentence(analysis, between)
                ? Match.of(range, open.unsafe(), drop.unsafe())
                : Match.of(range, drop.unsafe(), open.unsafe());
    }

    private static boolean isSentence(Analysis analysis, ProseRange between) {
        Clause clause = new Clause(analysis.tag(between));
        return clause.mainVerb().isPresent() && !clause.tokens().get(0).is("VB");
    }

    private static ProseRange between(Quotation quotation, QuotationMark stray) {
        return new ProseRange(quotation.range().end(), stray.range().start());
    }
}
