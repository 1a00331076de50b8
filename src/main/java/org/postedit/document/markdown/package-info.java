/**
 * Reads Markdown as a reader of the page it becomes: text without marks, each character with its place in the source.
 */
@NullMarked
package org.postedit.document.markdown;

import org.jspecify.annotations.NullMarked;
