package org.postedit.planted.finding;

/** Lies in a package that is not null-marked. */
public record Lonely() {}
