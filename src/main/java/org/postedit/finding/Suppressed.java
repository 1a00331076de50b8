package org.postedit.finding;

/**
 * A finding that a person said to leave, with the reason: the split quotation of a poem, {@code set so by the poet}.
 *
 * @param finding what was found
 * @param reason why it stays, in the person's words
 * @param inSource whether that is written in the text itself, not in a file beside it
 */
public record Suppressed(Finding finding, String reason, boolean inSource) {}
