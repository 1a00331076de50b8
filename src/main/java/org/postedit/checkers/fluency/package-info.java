/** Checkers of the category fluency. */
@NullMarked
package org.postedit.checkers.fluency;

import org.jspecify.annotations.NullMarked;
