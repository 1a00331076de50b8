package org.postedit.checkers.quotation;

import java.util.List;
import java.util.stream.Stream;
import org.postedit.analysis.Analysis;
import org.postedit.analysis.Quotation;
import org.postedit.analysis.QuotationMark;
import org.postedit.rule.Checker;
import org.postedit.rule.Match;

/** Flags a quotation mark whose other half is lost, as in {@code She said “no and left.} */
public final class Unpaired implements Checker {

    @Override
    public List<Match> check(Analysis analysis) {
        Stream<QuotationMark> unclosed =
                analysis.quotations().unclosed().stream().map(Quotation::opening);
        return Stream.concat(analysis.quotations().strays().stream(), unclosed)
                .map(mark -> Match.of(mark.range())
                        .saying(
                                mark.opens()
                                        ? "opening mark that is never closed"
                                        : "closing mark that closes nothing"))
                .toList();
    }
}
