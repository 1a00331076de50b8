/**
 * Reads Word documents as Word shows them, and puts repaired text back into them; all else of their files stays as it is.
 *
 * <p>Apache POI opens the package and guards against zip bombs, Woodstox tells where each tag stands. Both are optional
 * dependencies, which no other package knows.
 */
@NullMarked
package org.postedit.document.docx;

import org.jspecify.annotations.NullMarked;
