/**
 * The collection of checkers, one package a category, one class a rule that needs Java.
 */
@NullMarked
package org.postedit.checkers;

import org.jspecify.annotations.NullMarked;
