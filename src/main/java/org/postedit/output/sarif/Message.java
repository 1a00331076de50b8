package org.postedit.output.sarif;

/** Puts plain text into a message of SARIF, where braces stand for arguments and {@code [a](b)} is a link. */
final class Message {
    private Message() {}

    /** {@code text} as a message that shows it as it is. */
    static String plain(String text) {
        String bare = braced(text);
        return bare.contains("](")
                ? bare.replace("\\", "\\\\").replace("[", "\\[").replace("]", "\\]")
                : bare;
    }

    /** {@code text} with its braces told from those around the number of an argument; links stay. */
    static String braced(String text) {
        return text.replace("{", "{{").replace("}", "}}");
    }
}
