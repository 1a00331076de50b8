package org.postedit.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.postedit.document.SourceHints;
import org.postedit.settings.Choice;
import org.postedit.settings.Key;
import org.postedit.settings.Profile;
import org.postedit.settings.Settings;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The options of every command that looks at texts: which rules run, and how the texts are to be read. */
final class RuleOptions {
    @Option(
            names = "--profile",
            paramLabel = "NAME",
            description = {
                "Which rules run:",
                "  artifacts  what machine translation breaks; fast",
                "  default    the same, and LanguageTool's checks",
                "  strict     the same, and doubtful findings too"
            })
    private @Nullable Profile profile;

    @Option(
            names = "--settings",
            paramLabel = "FILE",
            description =
                    "A file of settings for all texts. Default: the nearest postedit.yml in or above the folder of each text.")
    private @Nullable Path settings;

    @Mixin
    private TextOptions texts = new TextOptions();

    /** What was said on the command line; it has more weight than any file. */
    List<Choice> choices() {
        List<Choice> choices = new ArrayList<>();
        Said.add(choices, Key.PROFILE, profile, Settings::withProfile);
        Said.add(choices, Key.LANGUAGE, texts.language().orElse(null), Settings::withLanguage);
        return choices;
    }

    /** The file of settings for all texts, if one was named. */
    Optional<Path> settings() {
        return Optional.ofNullable(settings);
    }

    /** What is known of a text under settings. */
    SourceHints hints(Settings inForce) {
        return texts.hints(inForce.language());
    }
}
