/**
 * Writers of reports, one class each.
 */
@NullMarked
package org.postedit.output;

import org.jspecify.annotations.NullMarked;
