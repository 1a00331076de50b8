package org.postedit.checkers.duplication;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.postedit.analysis.AdjacentCopy;
import org.postedit.analysis.Analysis;
import org.postedit.analysis.Token;
import org.postedit.document.Block;
import org.postedit.finding.Confidence;
import org.postedit.rule.Checker;
import org.postedit.rule.Match;
import org.postedit.rule.Suggestion;
import org.postedit.text.ProseRange;

/**
 * Flags a word that stands twice in a row, as in {@code stay out of the heat heat}.
 *
 * <p>Good English doubles words too: {@code had had}, {@code that that}, {@code so so}, the particle of a verb before a
 * preposition ({@code he went in in May}), and names ({@code Walla Walla}).
 */
public final class RepeatedWord implements Checker {
    private static final Set<String> SUBJECTS = Set.of(
            "he", "she", "it", "that", "this", "they", "we", "i", "you", "what", "there", "who", "which", "all", "as",
            "how");
    private static final Set<String> VERBS =
            Set.of("is", "are", "was", "were", "do", "does", "did", "have", "has", "will", "can");

    @Override
    public List<Match> check(Analysis analysis) {
        return analysis.adjacentCopies().stream()
                .filter(copy -> copy.words() == 1 && copy.copies() == 2)
                .flatMap(copy -> weigh(analysis, copy).stream().map(sure -> match(copy, sure)))
                .toList();
    }

    private static Match match(AdjacentCopy copy, Confidence sure) {
        return Match.of(copy.range(), Suggestion.replace("say it once", copy.surplus(), ""))
                .atMost(sure);
    }

    private static Optional<Confidence> weigh(Analysis analysis, AdjacentCopy copy) {
        String first = copy.first().in(analysis.prose());
        String second = copy.second().in(analysis.prose());
        String word = first.toLowerCase(Locale.ROOT);
        boolean isSentenceStart = !second.equals(first)
                && second.equals(word)
                && first.substring(1).equals(second.substring(1));
        if (!first.equals(second) && !isSentenceStart) {
            return Optional.empty();
        }
        if (word.chars().anyMatch(c -> !Character.isLetter(c) && c != '-' && c != '’' && c != '\'')
                || (word.length() == 1 && !word.equals("a"))
                || analysis.lexicon("doubled-words").contains(word)) {
            return Optional.empty();
        }
        boolean isFunctionWord = analysis.lexicon("function-words").contains(word);
        if (Character.isUpperCase(first.charAt(0)) && !isSentenceStart) {
            return isFunctionWord ? Optional.of(Confidence.HIGH) : weighName(analysis, copy);
        }
        String before = wordBefore(analysis, copy.first().start());
        boolean isEmphatic = VERBS.contains(word) && SUBJECTS.contains(before);
        boolean isParticle = analysis.lexicon("particles").contains(word)
                && (followsVerb(analysis, copy)
                        || analysis.lexicon("particle-verbs").contains(before));
        return isEmphatic || isParticle ? Optional.of(Confidence.LOW) : Optional.of(Confidence.HIGH);
    }

    /**
     * A capitalised word may be a name; one that the dictionary knows and the article also writes alone, beside
     * the two here, is hardly one.
     */
    private static Optional<Confidence> weighName(Analysis analysis, AdjacentCopy copy) {
        String word = copy.first().in(analysis.prose());
        boolean isTitle = copy.block().kind() == Block.Kind.HEADING
                || analysis.quotations().isQuoted(copy.first().start());
        if (isTitle || word.equals(word.toUpperCase(Locale.ROOT))) {
            return Optional.empty();
        }
        boolean isPlainWord = token(analysis, copy.first())
                .filter(token -> token.readings().stream().anyMatch(reading -> !reading.startsWith("NNP")))
                .isPresent();
        return isPlainWord && analysis.names().uses(word) > 2 ? Optional.of(Confidence.MEDIUM) : Optional.empty();
    }

    /** {@code The boats came in in May}: the first is the verb’s own. */
    private static boolean followsVerb(Analysis analysis, AdjacentCopy copy) {
        return token(analysis, copy.first()).filter(token -> token.is("RP")).isPresent();
    }

    private static Optional<Token> token(Analysis analysis, ProseRange word) {
        return analysis.tokensAround(word.start()).stream()
                .filter(token -> token.range().start() == word.start())
                .findFirst();
    }

    private static String wordBefore(Analysis analysis, int start) {
        boolean space = start > 0 && analysis.prose().charAt(start - 1) == ' ';
        return space
                ? analysis.prose()
                        .substring(analysis.wordStart(start - 1), start - 1)
                        .toLowerCase(Locale.ROOT)
                : "";
    }
}
