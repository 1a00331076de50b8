package org.postedit.document;

import java.util.Optional;

/**
 * What a caller knows of a text before it is read; what is left open is taken from the file's name and from the text.
 *
 * @param format how it is marked up, if not what the ending of its name says
 * @param language the BCP 47 code of its language, if not what it declares, or else American English
 */
public record SourceHints(Optional<Format> format, Optional<String> language) {
    /** Nothing is known. */
    public static final SourceHints NONE = new SourceHints(Optional.empty(), Optional.empty());

    /** The language is known. */
    public static SourceHints language(String language) {
        return new SourceHints(Optional.empty(), Optional.of(language));
    }
}
