/**
 * Postedit finds what machine translation breaks in an article and repairs it; {@link org.postedit.Postedit} is the door.
 */
@NullMarked
package org.postedit;

import org.jspecify.annotations.NullMarked;
