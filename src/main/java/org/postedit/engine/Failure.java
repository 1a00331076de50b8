package org.postedit.engine;

/**
 * A rule that could not do its work on a source.
 *
 * @param rule the rule's id, or the name of the detector that failed
 * @param message what went wrong; never holds text of the article
 */
public record Failure(String rule, String message) {

    /** What it means for the report, as a fragment: {@code not wholly checked: quotation/split failed: gave up}. */
    public String summary() {
        return "not wholly checked: " + rule + " failed: " + message;
    }
}
