package org.postedit.planted.checkers.fluency;

/** Lies among the checkers and checks nothing. */
public final class Idle {}
