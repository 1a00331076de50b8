/**
 * Rules as data (cards) and the interface of the code that finds.
 */
@NullMarked
package org.postedit.rule;

import org.jspecify.annotations.NullMarked;
