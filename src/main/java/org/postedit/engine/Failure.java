package org.postedit.engine;

/**
 * A rule that could not do its work on a source.
 *
 * @param rule the rule's id, or the name of the detector that failed
 * @param message what went wrong; never holds text of the article
 */
public record Failure(String rule, String message) {}
