package org.postedit.checkers.consistency;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.text.similarity.LevenshteinDistance;
import org.postedit.analysis.Analysis;
import org.postedit.analysis.NameForms.Use;
import org.postedit.analysis.NamePair;
import org.postedit.analysis.Romanization;
import org.postedit.finding.Confidence;
import org.postedit.rule.Checker;
import org.postedit.rule.Match;
import org.postedit.rule.Suggestion;

/**
 * Flags a rare name that differs in one letter from another name of the article, such as {@code Marienfeld} once where it is
 * {@code Marienfelt} elsewhere.
 *
 * <p>Pairs are found by what is left when one letter is taken out, so that no name is compared with all others.
 */
public final class NameSlip implements Checker {
    private static final int SHORTEST = 6;
    private static final LevenshteinDistance DISTANCE = new LevenshteinDistance(1);

    @Override
    public List<Match> check(Analysis analysis) {
        Map<String, List<Use>> uses = analysis.nameForms().uses();
        Map<String, List<String>> byRest = new HashMap<>();
        Set<Pair> pairs = new LinkedHashSet<>();
        for (String word : uses.keySet()) {
            if (word.length() >= SHORTEST && word.indexOf('-') < 0 && isNameCase(word)) {
                for (String rest : rests(word)) {
                    List<String> alike = byRest.computeIfAbsent(rest, key -> new ArrayList<>(1));
                    alike.forEach(other -> pairs.add(new Pair(other, word)));
                    alike.add(word);
                }
            }
        }
        List<Match> matches = new ArrayList<>();
        for (Pair pair : pairs) {
            if (isSlip(pair.first(), pair.second())) {
                matches.addAll(compare(analysis, uses, pair));
            }
        }
        matches.sort(Comparator.comparing(Match::range));
        return matches;
    }

    private record Pair(String first, String second) {}

    private static boolean isNameCase(String word) {
        return word.substring(1).chars().noneMatch(Character::isUpperCase);
    }

    /** The word and what is left of it without each one of its letters, the first aside. */
    private static Set<String> rests(String word) {
        Set<String> rests = new LinkedHashSet<>();
        rests.add(word);
        for (int i = 1; i < word.length(); i++) {
            rests.add(word.substring(0, i) + word.substring(i + 1));
        }
        return rests;
    }

    /**
     * One letter apart, and neither by an ending that makes another word of it, as in {@code Tamils}, nor by another way to
     * write the same sound, which is the matter of {@link NameSpelling}.
     */
    private static boolean isSlip(String one, String other) {
        boolean isDerived = one.startsWith(other) || other.startsWith(one);
        return !isDerived
                && DISTANCE.apply(one, other) == 1
                && !Romanization.differInAccents(one, other)
                && !Romanization.folded(one).equals(Romanization.folded(other));
    }

    private static List<Match> compare(Analysis analysis, Map<String, List<Use>> uses, Pair pair) {
        List<Use> first = uses.getOrDefault(pair.first(), List.of());
        List<Use> second = uses.getOrDefault(pair.second(), List.of());
        NamePair names = first.size() >= second.size() ? new NamePair(first, second) : new NamePair(second, first);
        return names.wrong().size() == 1
                ? weigh(analysis, names).stream()
                        .map(sure -> match(names.wrong().get(0), names.right().get(0))
                                .atMost(sure))
                        .toList()
                : List.of();
    }

    private static Optional<Confidence> weigh(Analysis analysis, NamePair names) {
        boolean isTwo = !names.shareNeighbour() && names.areParted();
        if (isTwo || names.holdCommonWord(analysis) || names.holdKnownName(analysis)) {
            return Optional.empty();
        }
        return Optional.of(names.areEvident() ? Confidence.MEDIUM : Confidence.LOW);
    }

    private static Match match(Use wrong, Use right) {
        return Match.of(wrong.range(), Suggestion.replace("spell it as elsewhere", wrong.range(), right.word()))
                .relatedTo(right.range());
    }
}
