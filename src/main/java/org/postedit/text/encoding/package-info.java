/** Text that was decoded with the wrong encoding: how to tell it, and what it was. */
@NullMarked
package org.postedit.text.encoding;

import org.jspecify.annotations.NullMarked;
