package org.postedit.checkers.quotation;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.postedit.analysis.Analysis;
import org.postedit.analysis.Clause;
import org.postedit.analysis.Token;
import org.postedit.document.Block;
import org.postedit.rule.Checker;
import org.postedit.rule.Match;
import org.postedit.rule.Suggestion;
import org.postedit.text.ProseRange;

/** Flags a quotation that ends a sentence and has no stop, as in {@code calls it a “new order” In turn, Paris said}. */
public final class LostStop implements Checker {
    private static final Pattern PLACE = Pattern.compile("(?<=[\\p{L}\\d])([”\"]) (\\p{Lu}\\p{Ll}*)(?=[’' ,]+\\p{Ll})");

    @Override
    public List<Match> check(Analysis analysis) {
        List<Match> matches = new ArrayList<>();
        for (MatchResult place : analysis.find(PLACE)) {
            boolean closes = analysis.quotations()
                    .around(place.start())
                    .map(quotation -> quotation.range().end() == place.end(1))
                    .orElse(false);
            if (closes && analysis.lexicon("sentence-openers").contains(place.group(2)) && bothStand(analysis, place)) {
                int mark = place.start(1);
                matches.add(Match.of(
                        new ProseRange(mark, place.end()),
                        Suggestion.replace("end the sentence inside the mark", new ProseRange(mark, mark), ".")));
            }
        }
        return matches;
    }

    private static boolean bothStand(Analysis analysis, MatchResult place) {
        int opener = place.start(2);
        return analysis.sentences()
                .at(opener)
                .filter(sentence -> sentence.block().kind() != Block.Kind.HEADING)
                .map(analysis.sentences()::tokens)
                .map(tokens -> hasMainVerb(tokens.stream()
                                .filter(token -> token.range().end() <= opener)
                                .toList())
                        && hasMainVerb(tokens.stream()
                                .filter(token -> token.range().start() >= opener)
                                .toList()))
                .orElse(false);
    }

    private static boolean hasMainVerb(List<Token> tokens) {
        return tokens.isEmpty() || new Clause(tokens).mainVerb().isPresent();
    }
}
