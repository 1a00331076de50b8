/**
 * The command line.
 */
@NullMarked
package org.postedit.cli;

import org.jspecify.annotations.NullMarked;
