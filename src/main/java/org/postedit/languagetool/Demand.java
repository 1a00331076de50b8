package org.postedit.languagetool;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
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
 */
record Demand(List<Set<String>> sets) {
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
            }
        }
        return new Demand(sets);
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
