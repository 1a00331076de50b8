/** Checkers of the category number. */
@NullMarked
package org.postedit.checkers.number;

import org.jspecify.annotations.NullMarked;
