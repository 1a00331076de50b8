package org.postedit.engine;

import java.util.List;
import java.util.stream.Stream;
import org.postedit.finding.Finding;

/**
 * What has to be known beside a report to tell whether a rule had nothing to say: that of a text of 300,000 characters, no
 * rule of LanguageTool has seen the end.
 *
 * @param leftOut what was found too, but is too doubtful to be reported, or has a better finding at its place
 * @param whole whether every rule looked at all of the text
 */
public record Unreported(List<Finding> leftOut, boolean whole) {
    /** Every rule said all that it had to say, and all of it is reported. */
    public static final Unreported NOTHING = new Unreported(List.of(), true);

    /** Copies the list. */
    public Unreported {
        leftOut = List.copyOf(leftOut);
    }

    /** The same beside a report on this part and the other. */
    Unreported and(Unreported other) {
        return new Unreported(
                Stream.concat(leftOut.stream(), other.leftOut.stream()).toList(), whole && other.whole);
    }
}
