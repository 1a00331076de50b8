package org.postedit.suppression;

import java.util.Objects;

/** Tells what is wrong with a suppression, as a lower-case fragment. */
final class MalformedException extends Exception {
    private static final long serialVersionUID = 1L;

    MalformedException(String message) {
        super(message);
    }

    @Override
    public String getMessage() {
        return Objects.requireNonNull(super.getMessage());
    }
}
