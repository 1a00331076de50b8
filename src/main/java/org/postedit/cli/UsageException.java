package org.postedit.cli;

/** Tells that a command was called in a way that makes no sense, such as with a rule that does not exist. */
final class UsageException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    UsageException(String message) {
        super(message);
    }
}
