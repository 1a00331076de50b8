/**
 * What a report is made of: rules by id, findings, and the fixes that mend them.
 */
@NullMarked
package org.postedit.finding;

import org.jspecify.annotations.NullMarked;
