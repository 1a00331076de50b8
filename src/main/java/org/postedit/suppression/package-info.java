/**
 * What a person says to leave: comments in Markdown and HTML, a side-car file beside plain text, and what is wrong with them.
 */
@NullMarked
package org.postedit.suppression;

import org.jspecify.annotations.NullMarked;
