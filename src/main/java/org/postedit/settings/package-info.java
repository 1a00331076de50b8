/**
 * What a caller may choose: language, profile, rules.
 */
@NullMarked
package org.postedit.settings;

import org.jspecify.annotations.NullMarked;
