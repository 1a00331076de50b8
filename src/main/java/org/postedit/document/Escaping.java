package org.postedit.document;

import java.util.Optional;
import java.util.regex.Pattern;

/** How words have to be written where a source is marked up: an ampersand is an entity in HTML. */
public enum Escaping {
    /** As they are. */
    NONE,
    /** With a backslash before what would be a mark. */
    MARKDOWN,
    /** Entities for {@code &}, {@code <} and {@code >}. */
    HTML,
    /** Inside a value of HTML or a field of front matter: what could end it cannot be written there. */
    VALUE;

    private static final Pattern MARKS = Pattern.compile("[\\\\*_`\\[\\]<]");
    private static final Pattern ENDS = Pattern.compile("[\"'&<>:#\\\\{}\\[\\]]");

    /** How text of {@code format} is written. */
    static Escaping of(Format format) {
        return switch (format) {
            case PLAIN -> NONE;
            case MARKDOWN -> MARKDOWN;
            case HTML, DOCX -> HTML;
        };
    }

    /** What {@link #write} made of a text, as it was. */
    public String read(String written) {
        return switch (this) {
            case HTML -> written.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&");
            case NONE, MARKDOWN, VALUE -> written;
        };
    }

    /** {@code text} as it has to be written; nothing if it cannot be. */
    public Optional<String> write(String text) {
        return switch (this) {
            case NONE -> Optional.of(text);
            case MARKDOWN -> Optional.of(MARKS.matcher(text).replaceAll("\\\\$0"));
            case HTML ->
                Optional.of(text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;"));
            case VALUE -> ENDS.matcher(text).find() ? Optional.empty() : Optional.of(text);
        };
    }
}
