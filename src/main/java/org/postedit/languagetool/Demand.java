package org.postedit.languagetool;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.languagetool.rules.patterns.AbstractPatternRule;
import org.languagetool.rules.patterns.PatternToken;

/**
 * The words that a sentence must hold for a pattern to match, such as {@code voices} and one of {@code that}, {@code who}.
 *
 * <p>It may let a sentence pass that does not match; it never stops one that does. Tokens that ask for a dictionary form or a
 * part of speech demand nothing, and neither do words with other than plain letters.
 *
 * @param sets of each set, the sentence must hold a word; the words are folded by {@link SentenceWords}
 * @param run the longest row of them that stands in the text as it stands in the pattern, such as {@code part of}; empty where
 *     nothing is demanded
 */
record Demand(List<Set<String>> sets, Optional<Pattern> run) {
    private static final Pattern PLAIN = Pattern.compile("[A-Za-z]+");
    private static final Pattern LISTABLE = Pattern.compile("[A-Za-z]+\\??(?:\\|[A-Za-z]+\\??)*");

    /** Begins the ending of a possessive; what follows is a word of its own. */
    private static final String APOSTROPHE = "['’]";

    /** Copies the list. */
    Demand {
        sets = List.copyOf(sets);
    }

    static Demand of(AbstractPatternRule rule) {
        List<Set<String>> sets = new ArrayList<>();
        List<List<Set<String>>> runs = new ArrayList<>();
        boolean next = false;
        for (PatternToken token : rule.getPatternTokens()) {
            boolean demands = token.getMinOccurrence() > 0
                    && !token.getNegation()
                    && !token.isInflected()
                    && !token.isReferenceElement()
                    && !token.isPartOfPhrase()
                    && !token.hasOrGroup();
            Set<String> words = demands ? words(token) : Set.of();
            if (!words.isEmpty()) {
                sets.add(words);
                if (!next) {
                    runs.add(new ArrayList<>());
                }
                runs.get(runs.size() - 1).add(words);
            }
            next = !words.isEmpty() && token.getMaxOccurrence() == 1 && token.getSkipNext() == 0;
        }
        return new Demand(
                sets, runs.stream().max(Comparator.comparingInt(List::size)).map(Demand::inText));
    }

    /** The words one after the other, with marks and spaces between them alone; {@code don} stands in {@code don’t} too. */
    private static Pattern inText(List<Set<String>> run) {
        return Pattern.compile(
                run.stream()
                        .map(words -> "(?:" + String.join("|", words) + ")n?(?!\\p{L})")
                        .collect(Collectors.joining("\\P{L}*+")),
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
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
