/**
 * The report as one page for a browser: the articles as published, each finding marked in its place.
 */
@NullMarked
package org.postedit.output.html;

import org.jspecify.annotations.NullMarked;
