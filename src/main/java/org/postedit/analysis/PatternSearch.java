package org.postedit.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A search for a pattern that does not try it at every character: it asks first which characters a match needs, starts with,
 * and may stand behind.
 *
 * <p>Finds what {@link Matcher#results()} finds.
 */
final class PatternSearch {
    private final Pattern pattern;
    private final List<Character> needed;
    private final FirstCharacters first;
    private final boolean[] before;

    PatternSearch(Pattern pattern) {
        this.pattern = pattern;
        this.needed = NeededCharacters.of(pattern);
        this.first = new FirstCharacters(pattern);
        this.before = CharactersBefore.of(pattern);
    }

    /** The matches in {@code text}, in order; {@code kinds} are those of the text. */
    List<MatchResult> in(String text, CharacterKinds kinds) {
        for (char c : needed) {
            if (!kinds.hold(c)) {
                return List.of();
            }
        }
        return first.areKnown()
                ? fromStarts(text, kinds)
                : pattern.matcher(text).results().toList();
    }

    private List<MatchResult> fromStarts(String text, CharacterKinds kinds) {
        List<MatchResult> found = new ArrayList<>();
        Matcher matcher = pattern.matcher(text).useTransparentBounds(true).useAnchoringBounds(false);
        int i = 0;
        while (i < text.length()) {
            boolean may = first.mayStand(kinds, i) && (i == 0 || before[kinds.at(i - 1)]);
            if (may && matcher.region(i, text.length()).lookingAt()) {
                found.add(matcher.toMatchResult());
                i = Math.max(matcher.end(), i + 1);
            } else {
                i++;
            }
        }
        return found;
    }
}
