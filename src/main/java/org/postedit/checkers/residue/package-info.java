/** What a machine left behind: mojibake, markup, words of the source language. */
@NullMarked
package org.postedit.checkers.residue;

import org.jspecify.annotations.NullMarked;
