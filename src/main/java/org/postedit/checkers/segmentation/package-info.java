/** Checkers of the category segmentation. */
@NullMarked
package org.postedit.checkers.segmentation;

import org.jspecify.annotations.NullMarked;
