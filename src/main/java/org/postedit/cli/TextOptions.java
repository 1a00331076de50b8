package org.postedit.cli;

import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.postedit.document.Format;
import org.postedit.document.SourceHints;
import picocli.CommandLine.Option;

/** The options that say what kind of texts a command is given. */
final class TextOptions {
    @Option(
            names = "--language",
            paramLabel = "CODE",
            description = "The language of the text, such as en-GB. Default: what the text declares, or en-US.")
    private @Nullable Locale language;

    @Option(
            names = "--as",
            paramLabel = "FORMAT",
            description =
                    "How the text is marked up: plain, markdown, html or docx. Default: what the file's name says.")
    private @Nullable Format format;

    Optional<String> language() {
        return Optional.ofNullable(language).map(Locale::toLanguageTag);
    }

    SourceHints hints() {
        return hints(language());
    }

    /** The same for texts of another language. */
    SourceHints hints(Optional<String> other) {
        return new SourceHints(Optional.ofNullable(format), other);
    }
}
