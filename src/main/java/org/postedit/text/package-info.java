/**
 * Positions: two kinds of range, the map between them, and lines. Depends on nothing.
 */
@NullMarked
package org.postedit.text;

import org.jspecify.annotations.NullMarked;
