package org.postedit.cli;

import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.postedit.Postedit;
import org.postedit.document.Format;
import org.postedit.document.SourceHints;
import org.postedit.output.Tool;
import org.postedit.settings.Profile;
import org.postedit.settings.Settings;
import picocli.CommandLine.Option;

/** The options that {@code check} and {@code fix} share: which rules run, on which language, and when to fail. */
final class EngineOptions {
    @Option(
            names = "--profile",
            paramLabel = "NAME",
            description = {
                "Which rules run:",
                "  artifacts  what machine translation breaks; fast",
                "  default    the same, and LanguageTool's checks",
                "  strict     the same, and doubtful findings too"
            })
    private Profile profile = Profile.DEFAULT;

    @Option(
            names = "--fail-on",
            paramLabel = "LEVEL",
            description =
                    "Exit with 1 where an issue of this level or a worse one is left: error, warning, suggestion, or never. Default: warning.")
    private FailOn failOn = FailOn.WARNING;

    @Option(
            names = "--language",
            paramLabel = "CODE",
            description = "The language of the text, such as en-GB. Default: what the text declares, or en-US.")
    private @Nullable Locale language;

    @Option(
            names = "--as",
            paramLabel = "FORMAT",
            description = "How the text is marked up: plain, markdown or html. Default: what the file's name says.")
    private @Nullable Format format;

    FailOn failOn() {
        return failOn;
    }

    SourceHints hints() {
        return new SourceHints(
                Optional.ofNullable(format), Optional.ofNullable(language).map(Locale::toLanguageTag));
    }

    Postedit postedit() {
        return Postedit.with(new Settings(profile));
    }

    Tool tool() {
        return Version.tool(profile != Profile.ARTIFACTS);
    }
}
