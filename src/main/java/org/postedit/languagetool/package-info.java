/**
 * The one door to LanguageTool: its checks, its tagger, and cards whose definition is a token pattern.
 */
@NullMarked
package org.postedit.languagetool;

import org.jspecify.annotations.NullMarked;
