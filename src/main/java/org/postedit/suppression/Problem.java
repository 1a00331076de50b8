package org.postedit.suppression;

import org.postedit.text.SourceRange;

/**
 * A suppression that hides nothing because it is not written as it has to be, such as one without a reason.
 *
 * @param place the comment, or the line of the side-car
 * @param message what is wrong, as a lower-case fragment
 */
public record Problem(SourceRange place, String message) {}
