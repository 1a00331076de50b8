package org.postedit.cli;

import org.postedit.Postedit;
import org.postedit.document.Source;
import org.postedit.settings.InForce;

/**
 * A text as it is to be worked on.
 *
 * @param source the text
 * @param postedit the linter for it
 * @param inForce the settings that hold for it
 */
record Job(Source source, Postedit postedit, InForce inForce) {}
