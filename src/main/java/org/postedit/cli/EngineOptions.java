package org.postedit.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.postedit.document.SourceHints;
import org.postedit.settings.Choice;
import org.postedit.settings.FailOn;
import org.postedit.settings.Key;
import org.postedit.settings.Profile;
import org.postedit.settings.Settings;
import picocli.CommandLine.Mixin;
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
    private @Nullable Profile profile;

    @Option(
            names = "--fail-on",
            paramLabel = "LEVEL",
            description =
                    "Exit with 1 where an issue of this level or a worse one is left: error, warning, suggestion, or never. Default: warning.")
    private @Nullable FailOn failOn;

    @Option(
            names = "--max-warnings",
            paramLabel = "NUMBER",
            description = "Let so many warnings pass. Default: what --fail-on says.")
    private @Nullable Integer maxWarnings;

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
        add(choices, Key.PROFILE, profile, Settings::withProfile);
        add(choices, Key.FAIL_ON, failOn, Settings::withFailOn);
        add(choices, Key.MAX_WARNINGS, maxWarnings, Settings::withMaxWarnings);
        add(choices, Key.LANGUAGE, texts.language().orElse(null), Settings::withLanguage);
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

    private static <T> void add(
            List<Choice> choices, Key key, @Nullable T value, BiFunction<Settings, T, Settings> change) {
        if (value != null) {
            choices.add(new Choice(key, "--" + key.label(), before -> change.apply(before, value)));
        }
    }
}
