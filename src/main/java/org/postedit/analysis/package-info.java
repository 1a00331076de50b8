/**
 * Views of one article that checkers share, computed when first asked for and never twice.
 */
@NullMarked
package org.postedit.analysis;

import org.jspecify.annotations.NullMarked;
