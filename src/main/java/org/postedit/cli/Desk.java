package org.postedit.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.postedit.Postedit;
import org.postedit.document.Source;
import org.postedit.document.UnreadableSourceException;
import org.postedit.output.Tool;
import org.postedit.rule.BrokenCardException;
import org.postedit.rule.RuleCard;
import org.postedit.rule.RuleCatalog;
import org.postedit.settings.BrokenSettingsException;
import org.postedit.settings.Choice;
import org.postedit.settings.InForce;
import org.postedit.settings.Profile;
import org.postedit.settings.Settings;
import org.postedit.settings.SettingsFile;
import org.postedit.settings.SettingsSearch;

/** Opens texts, each with the linter for the settings that hold for it; what linters have in common is loaded once. */
final class Desk {
    private final RuleOptions options;
    private final List<Choice> said;
    private final Streams streams;
    private final SettingsSearch search = new SettingsSearch();
    private final Map<Settings, Postedit> linters = new HashMap<>();
    private final Map<Load, Postedit> loaded = new HashMap<>();
    private @Nullable SettingsFile given;

    /** What is dear to load. */
    private record Load(Profile profile, List<RuleCard> cards) {}

    /** A desk for texts under {@code options}; what was {@code said} has more weight than any file. */
    Desk(RuleOptions options, List<Choice> said, Streams streams) {
        this.options = options;
        this.said = List.copyOf(said);
        this.streams = streams;
    }

    /**
     * Reads a text.
     *
     * @throws UnreadableSourceException if it cannot be read
     * @throws BrokenSettingsException if its settings cannot be read
     */
    Job open(Input input) throws UnreadableSourceException {
        InForce inForce = inForce(input);
        Settings settings = inForce.settings();
        Source source = input.read(streams.in(), options.hints(settings));
        return new Job(source, linters.computeIfAbsent(settings, this::linter), inForce);
    }

    /** The settings that hold for a text. */
    InForce inForce(Input input) {
        List<Choice> choices = new ArrayList<>();
        file(input)
                .map(file -> input.path().map(file::choicesFor).orElse(file.choices()))
                .ifPresent(choices::addAll);
        choices.addAll(said);
        return InForce.of(choices);
    }

    /** What the report says of the program; LanguageTool is named where one of the texts needs it. */
    Tool tool(List<Input> inputs) {
        return Version.tool(settings(inputs).anyMatch(settings -> settings.profile() != Profile.ARTIFACTS));
    }

    /** The cards of the rules that may speak of the texts. */
    RuleCatalog rules(List<Input> inputs) {
        return settings(inputs)
                .map(Settings::cards)
                .distinct()
                .reduce(RuleLookup.packaged(), RuleCatalog::with, (one, other) -> one.with(other.cards()));
    }

    private Stream<Settings> settings(List<Input> inputs) {
        return inputs.stream().flatMap(input -> {
            try {
                return Stream.of(inForce(input).settings());
            } catch (BrokenSettingsException | BrokenCardException e) {
                return Stream.empty(); // told when the text is opened
            }
        });
    }

    private Optional<SettingsFile> file(Input input) {
        if (options.settings().isPresent()) {
            Path path = options.settings().get();
            if (given == null) {
                given = read(path);
            }
            return Optional.of(given);
        }
        if (input.path().isEmpty()) {
            return Optional.empty();
        }
        Path path = input.path().get();
        try {
            return search.find(path);
        } catch (IOException e) {
            throw new BrokenSettingsException("the settings of " + path, "cannot be read: " + e.getMessage());
        }
    }

    private static SettingsFile read(Path path) {
        if (!Files.isRegularFile(path)) {
            throw new UsageException(path + ": no such file");
        }
        try {
            return SettingsFile.read(path, path.toString());
        } catch (IOException e) {
            throw new BrokenSettingsException(path.toString(), "cannot be read: " + e.getMessage());
        }
    }

    private Postedit linter(Settings settings) {
        return loaded.computeIfAbsent(new Load(settings.profile(), settings.cards()), load -> Postedit.with(settings))
                .under(settings);
    }
}
