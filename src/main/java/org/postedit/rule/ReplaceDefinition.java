package org.postedit.rule;

import java.util.List;

/**
 * Phrases and what to write instead, the content of a {@code ```replace} block: {@code approx = approximately}.
 *
 * @param phrases in the card's order, at least one
 * @param line where they start in the card, counted from 1
 */
public record ReplaceDefinition(List<Phrase> phrases, int line) implements Definition {

    /** Copies the phrases. */
    public ReplaceDefinition {
        phrases = List.copyOf(phrases);
    }

    /**
     * One phrase and its replacement.
     *
     * @param wrong the words to find, lower-case unless they are always written with a capital
     * @param right the words to write instead
     * @param line where it stands in the card, counted from 1
     */
    public record Phrase(String wrong, String right, int line) {}
}
