/**
 * What a caller may choose, such as the profile, and the file {@code postedit.yml} in which a team writes it down.
 */
@NullMarked
package org.postedit.settings;

import org.jspecify.annotations.NullMarked;
