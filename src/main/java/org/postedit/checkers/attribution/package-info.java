/** Checkers of the category attribution. */
@NullMarked
package org.postedit.checkers.attribution;

import org.jspecify.annotations.NullMarked;
