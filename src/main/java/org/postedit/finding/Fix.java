package org.postedit.finding;

import java.util.List;

/**
 * A way to mend a finding: edits that belong together, all or none, such as the two marks of a quotation.
 *
 * @param title what the fix does, as a short command: {@code end the sentence after “years”}
 * @param applicability who may apply it
 * @param edits sorted and disjoint, at least one
 */
public record Fix(String title, Applicability applicability, List<Edit> edits) {

    /**
     * Copies the edits and checks them.
     *
     * @throws IllegalArgumentException if there is none, or they overlap or are out of order
     */
    public Fix {
        edits = List.copyOf(edits);
        if (edits.isEmpty()) {
            throw new IllegalArgumentException("a fix without edits: " + title);
        }
        for (int i = 1; i < edits.size(); i++) {
            Edit before = edits.get(i - 1);
            Edit edit = edits.get(i);
            if (before.range().end() > edit.range().start() || before.range().equals(edit.range())) {
                throw new IllegalArgumentException("edits of “" + title + "” overlap: " + before + ", " + edit);
            }
        }
    }

    /** The same fix, for a person to make. */
    public Fix displayOnly() {
        return new Fix(title, Applicability.DISPLAY_ONLY, edits);
    }
}
