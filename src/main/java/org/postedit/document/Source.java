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
 * @param sideCar the file beside it that says which findings to leave where no comment can
 * @param surroundings what else of its file has to be known to read it; nothing for most formats
 */
public record Source(
        String name,
        String text,
        Format format,
        String language,
        Charset charset,
        Optional<Source> sideCar,
        Surroundings surroundings) {
    /** The language of a text that says nothing else, American English. */
    public static final String DEFAULT_LANGUAGE = "en-US";

    /** A source with no file beside it. */
    public Source(
            String name, String text, Format format, String language, Charset charset, Surroundings surroundings) {
        this(name, text, format, language, charset, Optional.empty(), surroundings);
    }

    /** A source in UTF-8. */
    public Source(String name, String text, Format format, String language) {
        this(name, text, format, language, StandardCharsets.UTF_8);
    }

    /** A source that is the whole of its file. */
    public Source(String name, String text, Format format, String language, Charset charset) {
        this(name, text, format, language, charset, Surroundings.NONE);
    }

    /** A plain text in American English, as in {@code Source.plain("draft", "He said so ..")}. */
    public static Source plain(String name, String text) {
        return new Source(name, text, Format.PLAIN, DEFAULT_LANGUAGE);
    }

    /**
     * The same source as people read it, a paragraph a line: of a Word document its prose as plain text, for one whose text
     * can be read as it is, itself.
     */
    public Source readable() {
        return format == Format.DOCX ? ReadableText.of(this).source() : this;
    }

    /** The same source with another text, as after a repair. */
    public Source withText(String other) {
        return new Source(name, other, format, language, charset, sideCar, surroundings);
    }

    /** The same source with that file beside it. */
    public Source withSideCar(Source other) {
        return new Source(name, text, format, language, charset, Optional.of(other), surroundings);
    }
}
