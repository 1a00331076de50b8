package org.postedit.planted.text;

import org.postedit.planted.finding.Lonely;

/** Knows a package above its own. */
public record Upward(Lonely above) {}
