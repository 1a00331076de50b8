package org.postedit.document;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * A text to look at, with the name to report it by.
 *
 * @param name the path as the caller gave it, or another name such as {@code <stdin>}
 * @param text the decoded text; a byte-order mark may stand first
 * @param format how it is marked up
 * @param language the BCP 47 code of its language, such as {@code en-US}
 * @param charset the encoding of its bytes
 * @param sideCar the file beside it that says which findings to leave, for a format in which nothing can be remarked
 */
public record Source(
        String name, String text, Format format, String language, Charset charset, Optional<Source> sideCar) {
    /** The language of a text that says nothing else, American English. */
    public static final String DEFAULT_LANGUAGE = "en-US";

    /** A source with no file beside it. */
    public Source(String name, String text, Format format, String language, Charset charset) {
        this(name, text, format, language, charset, Optional.empty());
    }

    /** A source in UTF-8. */
    public Source(String name, String text, Format format, String language) {
        this(name, text, format, language, StandardCharsets.UTF_8);
    }

    /** A plain text in American English, as in {@code Source.plain("draft", "He said so ..")}. */
    public static Source plain(String name, String text) {
        return new Source(name, text, Format.PLAIN, DEFAULT_LANGUAGE);
    }

    /** The same source with another text, as after a repair. */
    public Source withText(String other) {
        return new Source(name, other, format, language, charset, sideCar);
    }

    /** The same source with that file beside it. */
    public Source withSideCar(Source other) {
        return new Source(name, text, format, language, charset, Optional.of(other));
    }
}
