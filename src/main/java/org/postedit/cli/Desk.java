package org.postedit.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.postedit.Postedit;
import org.postedit.document.Source;
import org.postedit.document.UnreadableSourceException;
import org.postedit.output.Tool;
import org.postedit.rule.BrokenCardException;
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
    private final RuleCatalog packaged = RuleLookup.packaged();
    private final SettingsSearch search = new SettingsSearch(packaged);
    private final Map<List<Choice>, InForce> inForce = new HashMap<>();
    private final IdentityHashMap<InForce, Postedit> linters = new IdentityHashMap<>();

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
        InForce here = inForce(input);
        Source source = input.read(streams.in(), options.hints(here.settings()));
        @Nullable Postedit known = linters.get(here);
        Postedit linter = known == null ? linter(here.settings()) : known;
        linters.put(here, linter);
        return new Job(source, linter, here);
    }

    /** The settings that hold for a text; the same object where the same lines of a file hold. */
    InForce inForce(Input input) {
        List<Choice> choices = new ArrayList<>();
        file(input)
                .map(file -> input.path().map(file::choicesFor).orElse(file.choices()))
                .ifPresent(choices::addAll);
        choices.addAll(said);
        return inForce.computeIfAbsent(choices, InForce::of);
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
                .reduce(packaged, RuleCatalog::with, (one, other) -> one.with(other.cards()));
    }

    private Stream<Settings> settings(List<Input> inputs) {
        return inputs.stream()
                .flatMap(input -> {
                    try {
                        return Stream.of(inForce(input));
                    } catch (BrokenSettingsException | BrokenCardException e) {
                        return Stream.empty(); // told when the text is opened
                    }
                })
                .collect(Collectors.toCollection(() -> Collections.newSetFromMap(new IdentityHashMap<>())))
                .stream()
                .map(InForce::settings);
    }

    private Optional<SettingsFile> file(Input input) {
        if (options.settings().isEmpty()) {
            return input.path().flatMap(search::find);
        }
        Path path = options.settings().get();
        if (!Files.isRegularFile(path)) {
            throw new UsageException(path + ": no such file");
        }
        return Optional.of(search.read(path));
    }

    /** The linter for settings, which shares what it can with one that is there. */
    private Postedit linter(Settings settings) {
        return linters.values().stream()
                .filter(other -> other.sharesWith(settings))
                .findFirst()
                .map(other -> other.under(settings))
                .orElseGet(() -> Postedit.with(settings, packaged));
    }
}
