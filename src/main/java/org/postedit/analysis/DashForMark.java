package org.postedit.analysis;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A dash where English has a quotation mark, since Russian and Spanish set off the speaker with dashes alone: {@code “We are
 * late, - said the mayor. - The train has left.”}
 */
final class DashForMark {
    private static final Pattern OPENING = Pattern.compile("[.,] ([-–—]) (?=\\p{Lu})");
    private static final Pattern AT = Pattern.compile("[-–—] (?=\\p{Lu})|(?<=,) [-–—](?= \\p{Ll})");

    private DashForMark() {}

    /** The last dash of {@code text} that a sentence begins behind. */
    static Optional<Integer> opening(String text) {
        Matcher dash = OPENING.matcher(text);
        Optional<Integer> found = Optional.empty();
        while (dash.find()) {
            found = Optional.of(dash.start(1));
        }
        return found;
    }

    /** Where the dash ends that the mark to be set at {@code offset} stands for; {@code offset} where there is none. */
    static int endAt(String prose, int offset) {
        Matcher dash = AT.matcher(prose).region(offset, Math.min(prose.length(), offset + 3));
        dash.useTransparentBounds(true);
        return dash.lookingAt() ? dash.end() : offset;
    }
}
