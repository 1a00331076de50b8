package org.postedit.checkers.consistency;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.postedit.analysis.Analysis;
import org.postedit.analysis.NameForms.Use;
import org.postedit.analysis.NamePair;
import org.postedit.analysis.Romanization;
import org.postedit.finding.Confidence;
import org.postedit.rule.Checker;
import org.postedit.rule.Match;
import org.postedit.rule.Suggestion;

/**
 * Flags a name that the article spells in two ways, such as {@code Sergey Volkov} and later {@code Sergei Volkov}.
 *
 * <p>Two spellings of the same sounds are one name where the same name stands beside both, or where nothing beside them
 * parts them. Two words of the dictionary are two words, two people may bear names that sound alike, and an accent left out
 * is a matter of style.
 */
public final class NameSpelling implements Checker {
    private static final int SHORTEST = 5;
    private static final int LONG = 6;
    private static final int MOST_DEVIANT = 4;

    @Override
    public List<Match> check(Analysis analysis) {
        Map<String, List<String>> groups = new LinkedHashMap<>();
        for (String word : analysis.nameForms().uses().keySet()) {
            if (word.length() >= SHORTEST) {
                groups.computeIfAbsent(Romanization.folded(word), key -> new ArrayList<>())
                        .add(word);
            }
        }
        List<Match> matches = new ArrayList<>();
        for (List<String> group : groups.values()) {
            if (group.size() > 1) {
                matches.addAll(compare(analysis, group));
            }
        }
        matches.sort(Comparator.comparing(Match::range));
        return matches;
    }

    /** The spelling used most, or first, is held for the right one. */
    private static List<Match> compare(Analysis analysis, List<String> group) {
        Map<String, List<Use>> uses = analysis.nameForms().uses();
        String right = group.stream()
                .max(Comparator.comparingInt(
                        word -> uses.getOrDefault(word, List.of()).size() * MOST_DEVIANT - group.indexOf(word)))
                .orElseThrow();
        List<Match> matches = new ArrayList<>();
        for (String wrong : group) {
            NamePair names = new NamePair(uses.getOrDefault(right, List.of()), uses.getOrDefault(wrong, List.of()));
            boolean differ = !Romanization.differInAccents(wrong, right);
            if (differ && names.wrong().size() <= MOST_DEVIANT) {
                weigh(analysis, names)
                        .ifPresent(sure -> names.wrong()
                                .forEach(use -> matches.add(
                                        match(use, names.right().get(0)).atMost(sure))));
            }
        }
        return matches;
    }

    private static Optional<Confidence> weigh(Analysis analysis, NamePair names) {
        if (names.holdCommonWord(analysis)) {
            return Optional.empty();
        }
        if (names.shareNeighbour()) {
            return Optional.of(Confidence.MEDIUM);
        }
        if (names.areParted() || names.areTwoKnownNames(analysis)) {
            return Optional.empty();
        }
        String one = names.right().get(0).word();
        String other = names.wrong().get(0).word();
        boolean isBrand = one.endsWith("ff") || other.endsWith("ff");
        boolean sure = names.wrong().size() == 1 && names.areEvident() && one.length() >= LONG && !isBrand;
        return Optional.of(sure ? Confidence.MEDIUM : Confidence.LOW);
    }

    private static Match match(Use wrong, Use right) {
        return Match.of(wrong.range(), Suggestion.replace("spell it as elsewhere", wrong.range(), right.word()))
                .relatedTo(right.range());
    }
}
