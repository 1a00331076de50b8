/** Checkers of the category quotation. */
@NullMarked
package org.postedit.checkers.quotation;

import org.jspecify.annotations.NullMarked;
