package org.postedit.document;

import java.util.Objects;

/** Tells why a file cannot be read as text, such as {@code draft.txt: no such file}; the message names the file. */
public final class UnreadableSourceException extends Exception {
    private static final long serialVersionUID = 1L;

    /** The file {@code name} cannot be read, for {@code reason}. */
    public UnreadableSourceException(String name, String reason) {
        super(name + ": " + reason);
    }

    @Override
    public String getMessage() {
        return Objects.requireNonNull(super.getMessage());
    }
}
