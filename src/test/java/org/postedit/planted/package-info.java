/** Violations of the architecture, one of each kind, for the tests that see them. */
package org.postedit.planted;
