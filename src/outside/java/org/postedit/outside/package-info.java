/**
 * Tests that need programs from outside: a browser for the report, git for the patch.
 */
@NullMarked
package org.postedit.outside;

import org.jspecify.annotations.NullMarked;
