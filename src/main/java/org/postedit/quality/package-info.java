/**
 * What the rules are worth: how often each speaks in folders of articles, and how often people found it right.
 */
@NullMarked
package org.postedit.quality;

import org.jspecify.annotations.NullMarked;
