/**
 * Reads HTML as a visitor of the page reads it: text without tags, each character with its place in the source.
 */
@NullMarked
package org.postedit.document.html;

import org.jspecify.annotations.NullMarked;
