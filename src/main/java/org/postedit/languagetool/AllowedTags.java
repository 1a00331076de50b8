package org.postedit.languagetool;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * The Penn Treebank tags that a word may have, judged by a dictionary: {@code gone} is never a past tense, {@code the}
 * never a noun.
 */
final class AllowedTags {
    private static final Set<String> VERBS = Set.of("VB", "VBP", "VBZ", "VBD", "VBN", "VBG", "MD");
    private static final Set<String> ADJECTIVES = Set.of("JJ", "JJR", "JJS");
    private static final Set<String> NAMES = Set.of("NNP", "NNPS");
    private static final Set<String> NOUNS = Set.of("NN", "NNS");

    /** Tags of words that can be listed; LanguageTool and the Penn Treebank divide these words differently. */
    private static final Set<String> FUNCTION_WORDS = Set.of(
            "CC", "DT", "EX", "IN", "PDT", "POS", "PRP", "PRP$", "RB", "RBR", "RBS", "RP", "TO", "UH", "WDT", "WP",
            "WP$", "WRB");

    /** Readings that the model often calls an adjective: {@code the divided city}, {@code many}, {@code such}. */
    private static final Set<String> NEAR_ADJECTIVES =
            Set.of("JJ", "JJR", "JJS", "VBN", "VBG", "DT", "PDT", "CD", "RB", "NNP");

    private static final Set<String> MARKS =
            Set.of("``", "''", ",", ".", ":", "-LRB-", "-RRB-", "$", "#", "SYM", "POS", "CC");

    private static final Set<String> FIGURES = Set.of("CD", "JJ", "NN", "NNS", "NNP", "LS");

    private AllowedTags() {}

    /**
     * The tags allowed; empty where any is.
     *
     * @param word the word as the Penn Treebank writes it
     * @param readings what the dictionary gives; empty for a word it does not know
     * @param listed what the model's own list of frequent words gives; empty for a word not in it
     * @param start whether the word stands where any word has a capital
     */
    static Set<String> of(String word, Set<String> readings, List<String> listed, boolean start) {
        if (readings.isEmpty() && listed.isEmpty()) {
            return unknown(word);
        }
        boolean capital = Character.isUpperCase(word.codePointAt(0));
        Set<String> allowed = byDictionary(readings, capital && !start);
        if (listed.isEmpty() || (capital && start && !allowed.isEmpty())) {
            return allowed;
        }
        Set<String> both = new TreeSet<>(listed);
        if (!allowed.isEmpty()) {
            both.retainAll(allowed);
        }
        return both.isEmpty() ? allowed : both;
    }

    private static Set<String> unknown(String word) {
        int first = word.codePointAt(0);
        if (Character.isDigit(first)) {
            return FIGURES;
        }
        return word.codePoints().noneMatch(Character::isLetterOrDigit) ? MARKS : Set.of();
    }

    private static Set<String> byDictionary(Set<String> readings, boolean name) {
        Set<String> plain = new TreeSet<>();
        for (String reading : readings) {
            plain.add(withoutDetail(reading));
        }
        Set<String> allowed = new TreeSet<>();
        add(allowed, VERBS, plain::contains);
        add(allowed, ADJECTIVES, tag -> plain.contains(tag) || (tag.equals("JJ") && meets(plain, NEAR_ADJECTIVES)));
        add(allowed, NOUNS, tag -> plain.contains(tag) || (tag.equals("NN") && plain.contains("VBG")));
        add(allowed, NAMES, tag -> plain.contains(tag) || (name && !plain.isEmpty()));
        add(allowed, FUNCTION_WORDS, tag -> plain.contains(tag) || meets(plain, FUNCTION_WORDS));
        add(allowed, Set.of("CD"), plain::contains);
        add(allowed, MARKS, plain::contains);
        return allowed;
    }

    /** {@code NN} for LanguageTool's {@code NN:UN}, {@code PRP} for its {@code PRP_S3SN}. */
    private static String withoutDetail(String reading) {
        int end = 1;
        while (end < reading.length() && reading.charAt(end) != ':' && reading.charAt(end) != '_') {
            end++;
        }
        return reading.substring(0, end);
    }

    private static void add(Set<String> allowed, Set<String> tags, Predicate<String> rule) {
        tags.stream().filter(rule).forEach(allowed::add);
    }

    private static boolean meets(Collection<String> some, Set<String> others) {
        return some.stream().anyMatch(others::contains);
    }
}
