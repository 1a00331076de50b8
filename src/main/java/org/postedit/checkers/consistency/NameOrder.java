package org.postedit.checkers.consistency;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.postedit.analysis.Analysis;
import org.postedit.analysis.NameForms.Use;
import org.postedit.analysis.Token;
import org.postedit.document.Block;
import org.postedit.rule.Checker;
import org.postedit.rule.Match;
import org.postedit.rule.Suggestion;
import org.postedit.text.ProseRange;

/**
 * Flags a person whose given and family name stand in both orders, such as {@code Wang Xiaoming} and later {@code Xiaoming
 * Wang}.
 *
 * <p>Both words must be names and nothing else: {@code Health Department} and {@code Department Health} are titles.
 */
public final class NameOrder implements Checker {
    private static final int SHORTEST = 2;

    @Override
    public List<Match> check(Analysis analysis) {
        List<Match> matches = new ArrayList<>();
        Map<String, ProseRange> pairs = new HashMap<>();
        List<Use> all = analysis.nameForms().uses().values().stream()
                .flatMap(List::stream)
                .sorted((one, other) -> one.range().compareTo(other.range()))
                .toList();
        for (int i = 0; i + 1 < all.size(); i++) {
            Use first = all.get(i);
            Use second = all.get(i + 1);
            if (isPair(first, second)) {
                ProseRange pair =
                        new ProseRange(first.range().start(), second.range().end());
                ProseRange reversed = pairs.get(second.word() + " " + first.word());
                if (reversed != null) {
                    boolean isAlone = first.before().isEmpty() || !isName(analysis, all.get(i - 1));
                    if (isAlone && areNames(analysis, first, second)) {
                        matches.add(match(analysis, pair, reversed));
                    }
                } else {
                    pairs.putIfAbsent(first.word() + " " + second.word(), pair);
                }
            }
        }
        return matches;
    }

    /** Two names that stand alone: neither a longer name nor the same word twice. */
    private static boolean isPair(Use first, Use second) {
        return first.behind().isPresent()
                && first.range().end() + 1 == second.range().start()
                && second.behind().isEmpty()
                && first.word().length() >= SHORTEST
                && second.word().length() >= SHORTEST
                && !first.word().equals(second.word());
    }

    private static boolean areNames(Analysis analysis, Use first, Use second) {
        boolean heading = analysis.sentences()
                .at(first.range().start())
                .filter(sentence -> sentence.block().kind() == Block.Kind.HEADING)
                .isPresent();
        return !heading && isName(analysis, first) && isName(analysis, second);
    }

    private static boolean isName(Analysis analysis, Use use) {
        Optional<Token> token = analysis.tokensAround(use.range().start()).stream()
                .filter(it -> it.range().start() == use.range().start())
                .findFirst();
        return token.filter(it -> it.readings().stream().allMatch(reading -> reading.startsWith("NNP")))
                .isPresent();
    }

    private static Match match(Analysis analysis, ProseRange pair, ProseRange first) {
        return Match.of(pair, Suggestion.replace("keep the order of the first", pair, first.in(analysis.prose())))
                .relatedTo(first);
    }
}
