package org.postedit.rule;

import java.util.List;
import org.postedit.finding.Applicability;
import org.postedit.text.ProseRange;

/**
 * A way to mend a match: changes that belong together, all or none.
 *
 * @param title what it does, as a short command: {@code drop the comma}
 * @param atMost an upper bound on who may apply it; the rule's card and the promise of safe fixes may lower it further
 * @param replacements sorted and disjoint, at least one
 */
public record Suggestion(String title, Applicability atMost, List<Replacement> replacements) {

    /** Copies the replacements. */
    public Suggestion {
        replacements = List.copyOf(replacements);
    }

    /** A suggestion of one change, as safe as the card allows. */
    public static Suggestion replace(String title, ProseRange range, String text) {
        return new Suggestion(title, Applicability.SAFE, List.of(new Replacement(range, text)));
    }

    /** A suggestion of several changes, as safe as the card allows. */
    public static Suggestion of(String title, Replacement... replacements) {
        return new Suggestion(title, Applicability.SAFE, List.of(replacements));
    }

    /** The same suggestion, for a person who asked for more than safe fixes. */
    public Suggestion unsafe() {
        return new Suggestion(title, Applicability.UNSAFE, replacements);
    }
}
