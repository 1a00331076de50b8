package org.postedit.checkers.duplication;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.postedit.analysis.AdjacentCopy;
import org.postedit.analysis.Analysis;
import org.postedit.finding.Confidence;
import org.postedit.rule.Checker;
import org.postedit.rule.Match;
import org.postedit.rule.Suggestion;
import org.postedit.text.ProseRange;

/**
 * Flags two or more words, or a whole sentence, that stand twice in a row, as in {@code they pay for new roofs for new
 * roofs}.
 *
 * <p>Idioms that swing between two words ({@code on and on and}, {@code step by step by step}) and short exclamations said
 * twice are meant.
 */
public final class RepeatedRun implements Checker {
    private static final Pattern SWING =
            Pattern.compile("[\\p{L}’'-]+ (?:and|or|by|to|after|upon|for|in|but|as|is|of|on|over|versus|x)");
    private static final Pattern ECHO = Pattern.compile(
            "(?:help|helps|let|lets|make|makes|do|see|watch|hear|love|eat|who|what|whatever|as|if|win|pay) .*|"
                    + "(?:he|she|it|they|we|i|you|that|this) [\\p{L}’']+");
    /** A clause that {@code and} begins is said again for weight. */
    private static final Pattern EMPHATIC = Pattern.compile(
            "^(?:and|or|but) (?:he|she|it|they|we|i|you|that|this|there)\\b|"
                    + "^(?:he|she|it|they|we|i|you|that|this|there) .* (?:and|or|but)$",
            Pattern.CASE_INSENSITIVE);

    private static final Set<String> PEOPLE_ALSO_SHOUT = Set.of("!", "?");
    private static final Pattern INNER_STOP = Pattern.compile("[.!?…][\"”’»)]*\\s");
    private static final int SHORTEST_SENTENCE = 5;
    private static final int LONGEST_SHOUT = 8;
    private static final int LONGEST_SPOKEN = 12;
    private static final int LONGEST_SWING = 2;
    private static final int LONGEST_ECHO = 3;

    @Override
    public List<Match> check(Analysis analysis) {
        return analysis.adjacentCopies().stream()
                .filter(copy -> copy.words() > 1 && copy.copies() == 2)
                .filter(copy -> hasWords(copy.first().in(analysis.prose())))
                .flatMap(copy -> match(analysis, copy).stream())
                .toList();
    }

    /** {@code 0 1 0 1} is a score or a table. */
    private static boolean hasWords(String text) {
        return text.codePoints().filter(Character::isLetter).limit(3).count() == 3;
    }

    private static Optional<Match> match(Analysis analysis, AdjacentCopy copy) {
        String gap = copy.gap(analysis.prose());
        if (gap.isBlank()) {
            return isMeant(analysis, copy)
                    ? Optional.empty()
                    : Optional.of(match(copy, copy.last().end()).atMost(weigh(analysis, copy)));
        }
        return sentence(analysis, copy, gap);
    }

    private static Match match(AdjacentCopy copy, int end) {
        return Match.of(
                new ProseRange(copy.first().start(), end),
                Suggestion.replace(
                        "say it once",
                        new ProseRange(copy.first().end(), copy.last().end()),
                        ""));
    }

    private static boolean isMeant(Analysis analysis, AdjacentCopy copy) {
        String first = copy.first().in(analysis.prose());
        if (INNER_STOP.matcher(first).find()) {
            return copy.words() < SHORTEST_SENTENCE || isSpoken(analysis, copy);
        }
        String lower = first.toLowerCase(Locale.ROOT);
        boolean isSentenceStart = !first.equals(copy.second().in(analysis.prose()));
        return (isSentenceStart && !startsSentence(analysis, copy))
                || EMPHATIC.matcher(first).find()
                || (copy.words() <= LONGEST_SWING && SWING.matcher(lower).matches())
                || (copy.words() <= LONGEST_ECHO && ECHO.matcher(lower).matches());
    }

    /** Where the copies differ in their first letter, the second one may start a sentence whose stop was lost. */
    private static boolean startsSentence(Analysis analysis, AdjacentCopy copy) {
        int start = copy.first().start();
        String first = copy.first().in(analysis.prose());
        String second = copy.second().in(analysis.prose());
        return analysis.sentences()
                        .at(start)
                        .filter(it -> it.range().start() == start)
                        .isPresent()
                && first.substring(1).equals(second.substring(1))
                && Character.isLowerCase(second.charAt(0));
    }

    /** Two words in capitals may be a name that is made so. */
    private static Confidence weigh(Analysis analysis, AdjacentCopy copy) {
        String[] words = copy.first().in(analysis.prose()).split("\\s+", -1);
        if (isLabel(analysis, copy, words[0])) {
            return Confidence.MEDIUM;
        }
        boolean isName = true;
        for (String word : words) {
            isName &= Character.isUpperCase(word.charAt(0));
        }
        return isName && words.length <= LONGEST_SWING ? Confidence.MEDIUM : Confidence.HIGH;
    }

    /** A run that begins as a sentence does, in the middle of one: a subhead may have run in, {@code the case of A child A child}. */
    private static boolean isLabel(Analysis analysis, AdjacentCopy copy, String first) {
        int start = copy.first().start();
        return Character.isUpperCase(first.charAt(0))
                && analysis.lexicon("function-words").contains(first.toLowerCase(Locale.ROOT))
                && analysis.sentences()
                        .at(start)
                        .filter(sentence -> sentence.range().start() == start)
                        .isEmpty();
    }

    /** A sentence with its closing mark, said again with the same mark. */
    private static Optional<Match> sentence(Analysis analysis, AdjacentCopy copy, String gap) {
        String mark = gap.stripTrailing().replaceFirst("\\s.*", "");
        int end = copy.last().end() + mark.length();
        boolean isSame = analysis.prose().startsWith(mark, copy.last().end())
                && copy.first().in(analysis.prose()).equals(copy.second().in(analysis.prose()));
        boolean isShort = copy.words() < LONGEST_SHOUT && PEOPLE_ALSO_SHOUT.contains(mark.substring(0, 1));
        return isSame && !isShort && !isSpoken(analysis, copy) ? Optional.of(match(copy, end)) : Optional.empty();
    }

    private static boolean isSpoken(Analysis analysis, AdjacentCopy copy) {
        return copy.words() < LONGEST_SPOKEN
                && analysis.quotations().isQuoted(copy.first().start());
    }
}
