/** Checkers of the category punctuation. */
@NullMarked
package org.postedit.checkers.punctuation;

import org.jspecify.annotations.NullMarked;
