package org.postedit.rule;

import java.util.Optional;
import org.postedit.text.SourceRange;

/**
 * One example of a card, which is also a test of its rule: {@code They [[made a photo]] of the crash.}
 *
 * @param kind whether the rule speaks or keeps silent
 * @param text the plain text, without the brackets; a line feed parts paragraphs
 * @param marked the place that is flagged; empty in a silent example
 * @param repaired what the first fix gives; empty where the rule only points
 * @param line where the example stands in its card, counted from 1
 */
public record Example(Kind kind, String text, Optional<SourceRange> marked, Optional<String> repaired, int line) {

    /** What a rule does with an example. */
    public enum Kind {
        /** It speaks once. */
        FLAGGED,
        /** It finds nothing: the nearest innocent neighbour. */
        SILENT
    }

    /**
     * Checks that a place is marked where the rule speaks, and nowhere else.
     *
     * @throws IllegalArgumentException if kind and place don't fit
     */
    public Example {
        if (marked.isPresent() != (kind == Kind.FLAGGED)) {
            throw new IllegalArgumentException(kind + " with " + marked + " on line " + line);
        }
    }

    /** The same example with what its first fix gives. */
    Example repairedTo(String other) {
        return new Example(kind, text, marked, Optional.of(other), line);
    }
}
