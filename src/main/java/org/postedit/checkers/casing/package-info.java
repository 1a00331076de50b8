/** Checkers of the category casing. */
@NullMarked
package org.postedit.checkers.casing;

import org.jspecify.annotations.NullMarked;
