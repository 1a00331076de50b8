package org.postedit.rule;

/** Says that a Java class finds the fault: {@code quotation/lost-stop} is {@code checkers.quotation.LostStop}. */
public record JavaDefinition() implements Definition {}
