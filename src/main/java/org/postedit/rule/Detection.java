package org.postedit.rule;

/**
 * A match and the rule it belongs to.
 *
 * @param rule the rule that speaks
 * @param match what it found
 */
public record Detection(Rule rule, Match match) {}
