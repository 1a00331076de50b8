/** Benchmarks; each compares two or more things in one run. */
@NullMarked
package org.postedit.bench;

import org.jspecify.annotations.NullMarked;
