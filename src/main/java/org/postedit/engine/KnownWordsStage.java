package org.postedit.engine;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.postedit.finding.Category;
import org.postedit.settings.Settings;
import org.postedit.text.SourceRange;

/**
 * Drops doubts about the spelling, the case or the form of words that somebody listed as right, such as {@code bell hooks}.
 *
 * @param words names and terms of one or more words
 * @param text the text in which they are doubted
 */
record KnownWordsStage(List<String> words, String text) implements Stage {
    private static final Set<Category> OF_SPELLING = Set.of(Category.SPELLING, Category.CASING, Category.CONSISTENCY);

    /** The names and terms of {@code settings}. */
    static KnownWordsStage of(Settings settings, String text) {
        return new KnownWordsStage(
                Stream.concat(settings.names().stream(), settings.terms().stream())
                        .toList(),
                text);
    }

    @Override
    public List<Candidate> apply(List<Candidate> candidates) {
        return words.isEmpty()
                ? candidates
                : candidates.stream().filter(candidate -> !isKnown(candidate)).toList();
    }

    private boolean isKnown(Candidate candidate) {
        return OF_SPELLING.contains(candidate.finding().category())
                && words.stream()
                        .anyMatch(word -> isPartOf(word, candidate.finding().range()));
    }

    /** Whether a place lies in an occurrence of {@code word}, or is one with an ending such as {@code ’s}. */
    private boolean isPartOf(String word, SourceRange place) {
        int last = Math.min(place.start(), text.length() - word.length());
        for (int start = Math.max(0, place.end() - word.length() - 2); start <= last; start++) {
            int end = start + word.length();
            if (text.startsWith(word, start) && isWhole(start, end) && place.end() <= endWithSuffix(end)) {
                return true;
            }
        }
        return false;
    }

    private boolean isWhole(int start, int end) {
        return (start == 0 || !Character.isLetterOrDigit(text.codePointBefore(start)))
                && (end == text.length() || !Character.isLetterOrDigit(text.codePointAt(end)));
    }

    private int endWithSuffix(int end) {
        boolean possessive = end + 1 < text.length() && isApostrophe(text.charAt(end)) && text.charAt(end + 1) == 's';
        return possessive ? end + 2 : end;
    }

    private static boolean isApostrophe(char c) {
        return c == '\'' || c == '’';
    }
}
