package org.postedit.rule;

/** Tells that a detector could not look at an article; the message never holds the article's text. */
public class DetectorException extends Exception {
    private static final long serialVersionUID = 1L;

    /** A failure with its cause. */
    public DetectorException(String message, Throwable cause) {
        super(message, cause);
    }
}
