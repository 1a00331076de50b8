/** Checkers of the category boilerplate. */
@NullMarked
package org.postedit.checkers.boilerplate;

import org.jspecify.annotations.NullMarked;
