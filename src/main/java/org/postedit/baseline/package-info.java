/**
 * What was found before and is known: a file that lets a check tell new findings from old ones.
 */
@NullMarked
package org.postedit.baseline;

import org.jspecify.annotations.NullMarked;
