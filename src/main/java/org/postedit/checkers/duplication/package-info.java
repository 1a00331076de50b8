/** Checkers of the category duplication. */
@NullMarked
package org.postedit.checkers.duplication;

import org.jspecify.annotations.NullMarked;
