package org.postedit.analysis;

import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The characters that a match of a regular expression may stand behind: {@code (?<![a-z])\d} allows all but small letters.
 *
 * <p>Told where the expression begins with a look behind of one character; of others it says that they may.
 */
final class CharactersBefore {
    private static final Pattern LOOK =
            Pattern.compile("\\(\\?<[=!](?:\\[(?:[^\\[\\]\\\\]|\\\\.)+\\]|\\\\[pP]\\{\\w+\\}|\\\\[swdSWD])\\)");

    private CharactersBefore() {}

    /** For each kind of {@link CharacterKinds} whether a match may stand behind it. */
    static boolean[] of(Pattern pattern) {
        boolean[] may = new boolean[CharacterKinds.COUNT];
        Arrays.fill(may, true);
        Matcher look = LOOK.matcher(pattern.pattern());
        if (pattern.flags() == 0 && look.lookingAt() && !NeededCharacters.hasChoice(pattern)) {
            Matcher behind = Pattern.compile(look.group()).matcher("");
            for (int kind = 0; kind < CharacterKinds.COUNT - 1; kind++) {
                behind.reset(Character.toString(CharacterKinds.character(kind)))
                        .useTransparentBounds(true)
                        .region(1, 1);
                may[kind] = behind.lookingAt();
            }
        }
        return may;
    }
}
