package org.postedit.languagetool;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.languagetool.rules.patterns.AbstractPatternRule;
import org.languagetool.rules.patterns.PatternToken;

/**
 * The words that a sentence must hold for a pattern to match, such as {@code voices} and one of {@code that}, {@code who}.
 *
 * <p>It may let a sentence pass that does not match; it never stops one that does. Tokens that ask for a dictionary form or a
 * part of speech demand nothing, and neither do words with other than plain letters.
 *
 * @param sets of each set, the sentence must hold a word; the words are folded by {@link SentenceWords}
 * @param run the row of tokens with the most of them, such as {@code the}, a noun and {@code ’s}, as it stands in a text; empty
 *     where nothing is demanded
 */
record Demand(List<Set<String>> sets, Optional<Pattern> run) {
    private static final Pattern PLAIN = Pattern.compile("[A-Za-z]+");
    private static final Pattern LISTABLE = Pattern.compile("[A-Za-z]+\\??(?:\\|[A-Za-z]+\\??)*");

    /** LanguageTool cuts “don’t” into “do” and “n’t”. */
    private static final String WORD_END = ")n?(?!\\p{L})";

    private static final String BETWEEN = "\\P{L}{0,9}?";
    private static final String ANY = "\\S{1,80}?";

    /** Begins the ending of a possessive; what follows is a word of its own. */
    private static final String APOSTROPHE = "['’]";

    /** Copies the list. */
    Demand {
        sets = List.copyOf(sets);
    }

    static Demand of(AbstractPatternRule rule) {
        List<Set<String>> sets = new ArrayList<>();
        List<List<Set<String>>> runs = new ArrayList<>(List.of(new ArrayList<>()));
        for (PatternToken token : rule.getPatternTokens()) {
            Set<String> words = demands(token) ? words(token) : Set.of();
            if (!words.isEmpty()) {
                sets.add(words);
            }
            if (token.getMinOccurrence() == 1 && token.getMaxOccurrence() == 1) {
                runs.get(runs.size() - 1).add(words);
            } else {
                runs.add(new ArrayList<>());
            }
            if (token.getSkipNext() != 0) {
                runs.add(new ArrayList<>());
            }
        }
        return new Demand(
                sets,
                runs.stream()
                        .max(Comparator.comparingLong(Demand::demanded))
                        .filter(run -> demanded(run) > 0)
                        .map(Demand::inText));
    }

    private static boolean demands(PatternToken token) {
        return token.getMinOccurrence() > 0
                && !token.getNegation()
                && !token.isInflected()
                && !token.isReferenceElement()
                && !token.isPartOfPhrase()
                && !token.hasOrGroup();
    }

    private static long demanded(List<Set<String>> run) {
        return run.stream().filter(words -> !words.isEmpty()).count();
    }

    /** From the first demanded word to the last; a token in between is something without spaces. */
    private static Pattern inText(List<Set<String>> run) {
        StringBuilder expression = new StringBuilder();
        StringBuilder gap = new StringBuilder();
        for (Set<String> words : run) {
            if (words.isEmpty()) {
                gap.append(ANY).append(BETWEEN);
            } else {
                expression.append(expression.isEmpty() ? "" : gap);
                expression.append("(?:").append(String.join("|", words)).append(WORD_END);
                gap = new StringBuilder(BETWEEN);
            }
        }
        return Pattern.compile(expression.toString(), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /** Whether the pattern may match a sentence of these words. */
    boolean isMetBy(Set<String> words) {
        return sets.stream().allMatch(set -> set.stream().anyMatch(words::contains));
    }

    private static Set<String> words(PatternToken token) {
        String text = token.getString() == null ? "" : token.getString();
        if (token.isRegularExpression() && text.startsWith(APOSTROPHE)) {
            text = text.substring(APOSTROPHE.length());
        }
        if (!(token.isRegularExpression() ? LISTABLE : PLAIN).matcher(text).matches()) {
            return Set.of();
        }
        Set<String> words = new HashSet<>();
        for (String choice : text.split("\\|", -1)) {
            if (choice.endsWith("?")) {
                String longer = choice.substring(0, choice.length() - 1);
                words.add(longer.substring(0, longer.length() - 1));
                words.add(longer);
            } else {
                words.add(choice);
            }
        }
        Set<String> folded = new HashSet<>();
        words.stream().map(SentenceWords::fold).forEach(folded::add);
        return folded.contains("") ? Set.of() : folded;
    }
}
