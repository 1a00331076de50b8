package org.postedit.rule;

import java.util.Objects;

/** Tells what is wrong with a rule card, and where: {@code rules/en/fluency/x.md:4: unknown severity “eror”}. */
public class BrokenCardException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** A fault on a line of a card, counted from 1. */
    public BrokenCardException(String path, int line, String fault) {
        super(path + ":" + line + ": " + fault);
    }

    @Override
    public String getMessage() {
        return Objects.requireNonNull(super.getMessage());
    }
}
