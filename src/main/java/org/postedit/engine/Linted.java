package org.postedit.engine;

import java.util.List;
import org.postedit.finding.Finding;

/**
 * A report, and what has to be known beside it to tell whether a rule had nothing to say.
 *
 * @param report what was found
 * @param leftOut what was found too, but is too doubtful to be reported, or has a better finding at its place
 * @param whole whether every rule looked at all of the text
 */
public record Linted(Report report, List<Finding> leftOut, boolean whole) {

    /** Copies the list. */
    public Linted {
        leftOut = List.copyOf(leftOut);
    }

    /** One of several on parts of the same source, at least one. */
    public static Linted joined(List<Linted> parts) {
        return new Linted(
                Report.joined(parts.stream().map(Linted::report).toList()),
                parts.stream().flatMap(part -> part.leftOut().stream()).toList(),
                parts.stream().allMatch(Linted::whole));
    }
}
