package org.postedit.document;

/**
 * A text to look at, with the name to report it by.
 *
 * @param name the path as the caller gave it, or another name such as {@code <stdin>}
 * @param text the decoded text; a byte-order mark may stand first
 * @param format how it is marked up
 * @param language the BCP 47 code of its language, such as {@code en-US}
 */
public record Source(String name, String text, Format format, String language) {

    /** A plain text in American English, as in {@code Source.plain("draft", "He said so ..")}. */
    public static Source plain(String name, String text) {
        return new Source(name, text, Format.PLAIN, "en-US");
    }

    /** The same source with another text, as after a repair. */
    public Source withText(String other) {
        return new Source(name, other, format, language);
    }
}
