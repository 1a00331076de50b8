package org.postedit.document.docx;

/** Tells why something is no Word document that can be read, such as {@code protected by a password}. */
public final class MalformedWordException extends Exception {
    private static final long serialVersionUID = 1L;

    /** Unreadable for {@code reason}, a fragment without the name of the file. */
    public MalformedWordException(String reason) {
        super(reason);
    }

    /** Unreadable because its text breaks off. */
    static MalformedWordException cutOff() {
        return new MalformedWordException("a broken Word document: it ends in the middle");
    }
}
