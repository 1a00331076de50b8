package org.postedit.planted.lint;

/** Lies in a package that has no place in the architecture. */
public record Stray() {}
