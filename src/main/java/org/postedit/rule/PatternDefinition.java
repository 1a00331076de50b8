package org.postedit.rule;

/**
 * A LanguageTool token pattern with its suggestions, the content of a {@code ```pattern} block.
 *
 * @param xml the elements, such as {@code <pattern>…</pattern><suggestion>some \5</suggestion>}
 * @param line where it starts in the card, counted from 1
 */
public record PatternDefinition(String xml, int line) implements Definition {}
