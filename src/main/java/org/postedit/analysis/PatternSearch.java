package org.postedit.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A search for a pattern that does not try it at every character: most patterns of rules begin with a mark, or need one
 * that is rare in prose.
 *
 * <p>Finds what {@link Matcher#results()} finds.
 */
final class PatternSearch {
    /** A start is dearer than a step of the plain search, by about so much. */
    private static final int DEARER = 3;

    private final Pattern pattern;
    private final List<Character> needed;
    private final boolean[] first;
    private final boolean[] before;

    PatternSearch(Pattern pattern) {
        this.pattern = pattern;
        this.needed = NeededCharacters.of(pattern);
        this.first = FirstCharacters.of(pattern);
        this.before = CharactersBefore.of(pattern);
    }

    /** How often each kind of character of {@link FirstCharacters} stands in {@code text}. */
    static int[] counts(String text) {
        int[] counts = new int[FirstCharacters.KINDS];
        for (int i = 0; i < text.length(); i++) {
            counts[FirstCharacters.kind(text.charAt(i))]++;
        }
        return counts;
    }

    /** The matches in {@code text}, in order; {@code counts} are those of the text. */
    List<MatchResult> in(String text, int[] counts) {
        for (char c : needed) {
            if (counts[FirstCharacters.kind(c)] == 0) {
                return List.of();
            }
        }
        long starts = Math.min(sum(counts, first), sum(counts, before));
        return starts * DEARER < text.length()
                ? fromStarts(text)
                : pattern.matcher(text).results().toList();
    }

    private static long sum(int[] counts, boolean[] kinds) {
        long sum = 0;
        for (int kind = 0; kind < counts.length; kind++) {
            sum += kinds[kind] ? counts[kind] : 0;
        }
        return sum;
    }

    private boolean mayStart(String text, int i) {
        return first[FirstCharacters.kind(text.charAt(i))]
                && (i == 0 || before[FirstCharacters.kind(text.charAt(i - 1))]);
    }

    private List<MatchResult> fromStarts(String text) {
        List<MatchResult> found = new ArrayList<>();
        Matcher matcher = pattern.matcher(text).useTransparentBounds(true).useAnchoringBounds(false);
        int i = 0;
        while (i < text.length()) {
            if (mayStart(text, i) && matcher.region(i, text.length()).lookingAt()) {
                found.add(matcher.toMatchResult());
                i = Math.max(matcher.end(), i + 1);
            } else {
                i++;
            }
        }
        return found;
    }
}
