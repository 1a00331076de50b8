/**
 * An article as its file holds it and as a reader sees it: source, prose, blocks, and the map between.
 */
@NullMarked
package org.postedit.document;

import org.jspecify.annotations.NullMarked;
