package org.postedit.analysis;

import java.util.List;
import java.util.Optional;
import org.postedit.analysis.NameForms.Use;

/**
 * Two spellings that may be of one name, with the places where each stands.
 *
 * @param right the one that is held for the right one
 * @param wrong the other
 */
public record NamePair(List<Use> right, List<Use> wrong) {
    private static final int LONG = 8;

    /** Copies the lists. */
    public NamePair {
        right = List.copyOf(right);
        wrong = List.copyOf(wrong);
    }

    /** The same name stands beside both: {@code Oleg Markov} and {@code Oleg Markow}. */
    public boolean shareNeighbour() {
        return right.stream()
                .anyMatch(one -> wrong.stream()
                        .anyMatch(
                                other -> isSame(one.before(), other.before()) || isSame(one.behind(), other.behind())));
    }

    private static boolean isSame(Optional<String> one, Optional<String> other) {
        return one.isPresent()
                && other.isPresent()
                && Romanization.folded(one.get()).equals(Romanization.folded(other.get()));
    }

    /** Other names stand beside them: {@code Eric Lund} is not {@code Erik Soler}. */
    public boolean areParted() {
        return right.stream().anyMatch(one -> wrong.stream().anyMatch(other -> areParted(one, other)));
    }

    private static boolean areParted(Use one, Use other) {
        boolean behind = one.behind().isPresent() && other.behind().isPresent();
        boolean before = one.before().isPresent() && other.before().isPresent();
        return behind || before;
    }

    /** Whether one of the two is a common word or a part of one, no name. */
    public boolean holdCommonWord(Analysis analysis) {
        return isCommon(analysis, right.get(0)) || isCommon(analysis, wrong.get(0));
    }

    /** Whether the dictionary, or the list of names that look alike, knows both: then they are two names. */
    public boolean areTwoKnownNames(Analysis analysis) {
        return isKnown(analysis, right.get(0)) && isKnown(analysis, wrong.get(0));
    }

    /** Whether the dictionary, or the list of names that look alike, knows the wrong one, which is no slip then. */
    public boolean holdKnownName(Analysis analysis) {
        return isKnown(analysis, wrong.get(0));
    }

    /** Whether the right one stands more than once, or both are too long to be alike by chance. */
    public boolean areEvident() {
        return right.size() > 1 || wrong.get(0).word().length() >= LONG;
    }

    private static boolean isCommon(Analysis analysis, Use use) {
        return token(analysis, use)
                .filter(token -> token.readings().stream().anyMatch(reading -> !reading.startsWith("NNP")))
                .isPresent();
    }

    private static boolean isKnown(Analysis analysis, Use use) {
        return analysis.lexicon("names-alike").contains(use.word())
                || token(analysis, use)
                        .filter(token -> !token.readings().isEmpty())
                        .isPresent();
    }

    private static Optional<Token> token(Analysis analysis, Use use) {
        return analysis.tokensAround(use.range().start()).stream()
                .filter(token -> token.range().start() == use.range().start())
                .findFirst();
    }
}
