package org.postedit.checkers.fluency;

import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.postedit.analysis.Analysis;
import org.postedit.analysis.Token;
import org.postedit.rule.Checker;
import org.postedit.rule.Match;
import org.postedit.text.ProseRange;

/** Flags a preposition with nothing between it and {@code and}, where a name is lost: {@code 90 mm in and Bergen}. */
public final class LostNoun implements Checker {
    private static final Pattern COLLISION =
            Pattern.compile("(?<= )(?:in|from|at|with|by) (?:and|or) (?=\\p{Lu}\\p{Ll})");

    @Override
    public List<Match> check(Analysis analysis) {
        return analysis.find(COLLISION).stream()
                .flatMap(place -> match(analysis, place).stream())
                .toList();
    }

    /** A preposition is left alone at the end of a clause that has its noun before: {@code the house we lived in and sold}. */
    private static Optional<Match> match(Analysis analysis, MatchResult place) {
        List<Token> tokens = analysis.tokensAround(place.start());
        Optional<Token> before = tokens.stream()
                .filter(token -> token.range().end() <= place.start())
                .reduce((first, second) -> second);
        Optional<Token> behind = tokens.stream()
                .filter(token -> token.range().start() >= place.end())
                .findFirst();
        boolean relative = tokens.stream()
                .filter(token -> token.range().end() <= place.start())
                .anyMatch(
                        token -> token.is("W") || token.is("TO") || token.text().equals("that"));
        boolean lost = before.filter(token -> token.is("NN") || token.is("CD")).isPresent()
                && behind.filter(token -> token.is("NNP")).isPresent()
                && !relative;
        ProseRange range = new ProseRange(place.start(), analysis.wordEnd(place.end()));
        return lost ? Optional.of(Match.of(range)) : Optional.empty();
    }
}
