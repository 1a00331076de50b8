/**
 * Applying fixes to a text.
 */
@NullMarked
package org.postedit.fix;

import org.jspecify.annotations.NullMarked;
