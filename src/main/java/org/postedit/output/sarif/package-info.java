/**
 * The report in SARIF 2.1.0, the exchange format of static analysis.
 */
@NullMarked
package org.postedit.output.sarif;

import org.jspecify.annotations.NullMarked;
