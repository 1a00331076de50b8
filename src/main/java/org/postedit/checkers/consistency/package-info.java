/** Checkers of the category consistency. */
@NullMarked
package org.postedit.checkers.consistency;

import org.jspecify.annotations.NullMarked;
