package org.postedit.quality;

import java.io.IOException;

/** Tells that a line of a file of verdicts is not one; the message names file, line and fault. */
public final class BrokenVerdictException extends IOException {
    private static final long serialVersionUID = 1L;

    BrokenVerdictException(String message, Throwable cause) {
        super(message, cause);
    }
}
