package org.postedit.analysis;

import java.util.ArrayList;
import java.util.Arrays;
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
    /** Characters that are at most one of so many are looked up. */
    private static final int RARE = 8;

    private final Pattern pattern;
    private final List<Character> needed;
    private final FirstCharacters first;
    private final int[] firstKinds;
    private final boolean[] before;

    PatternSearch(Pattern pattern) {
        this.pattern = pattern;
        this.needed = NeededCharacters.of(pattern);
        this.first = new FirstCharacters(pattern);
        this.firstKinds = first.kinds();
        this.before = CharactersBefore.of(pattern);
    }

    /** The matches in {@code text}, in order; {@code kinds} are those of the text. */
    List<MatchResult> in(String text, CharacterKinds kinds) {
        for (char c : needed) {
            if (kinds.count(CharacterKinds.of(c)) == 0) {
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
        int from = 0;
        for (int start : starts(kinds)) {
            if (start >= from && matcher.region(start, text.length()).lookingAt()) {
                found.add(matcher.toMatchResult());
                from = matcher.end();
            }
        }
        return found;
    }

    /** The places worth a try, in order: those of rare characters are looked up, common ones met on the way. */
    private int[] starts(CharacterKinds kinds) {
        int common = 0;
        for (int kind : firstKinds) {
            common += kinds.count(kind);
        }
        int[] starts = new int[common];
        int count = 0;
        if (common < kinds.length() / RARE) {
            for (int kind : firstKinds) {
                for (int i = 0; i < kinds.count(kind); i++) {
                    int at = kinds.offset(kind, i);
                    starts[count] = at;
                    count += mayStartAt(kinds, at) ? 1 : 0;
                }
            }
            Arrays.sort(starts, 0, count);
        } else {
            for (int at = 0; at < kinds.length(); at++) {
                if (mayStartAt(kinds, at)) {
                    starts[count++] = at;
                }
            }
        }
        return Arrays.copyOf(starts, count);
    }

    private boolean mayStartAt(CharacterKinds kinds, int at) {
        return first.mayStandAt(kinds, at) && (at == 0 || before[kinds.at(at - 1)]);
    }
}
