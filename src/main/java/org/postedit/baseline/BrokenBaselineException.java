package org.postedit.baseline;

import java.util.Objects;

/** Tells what is wrong with a baseline, and where: {@code postedit-baseline.tsv:3: no rule “quotation”}. */
public class BrokenBaselineException extends Exception {
    private static final long serialVersionUID = 1L;

    /** A fault in the file as a whole, such as that it is not there. */
    public BrokenBaselineException(String file, String fault) {
        super(file + ": " + fault);
    }

    /** A fault on a line, counted from 1. */
    public BrokenBaselineException(String file, int line, String fault) {
        super(file + ":" + line + ": " + fault);
    }

    @Override
    public String getMessage() {
        return Objects.requireNonNull(super.getMessage());
    }
}
