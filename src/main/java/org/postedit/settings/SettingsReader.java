package org.postedit.settings;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.postedit.rule.Nearest;
import org.postedit.rule.RuleCatalog;
import org.postedit.settings.SettingsFile.PathOverride;

/** Reads a settings file, strictly: what it does not know is an error with its place. */
final class SettingsReader {
    private static final String PATHS = "paths";
    private static final String FILES = "files";

    private final Path file;
    private final RuleCatalog packaged;
    private final Path folder;

    SettingsReader(Path file, RuleCatalog packaged) {
        this.file = file;
        this.packaged = packaged;
        this.folder = Objects.requireNonNull(file.toAbsolutePath().normalize().getParent());
    }

    SettingsFile read() throws IOException {
        Optional<Yaml> all = Yaml.read(file, file.toString());
        if (all.isEmpty()) {
            return new SettingsFile(folder, List.of(), List.of());
        }
        List<Yaml.Entry> entries = all.get().entries();
        List<Yaml> folders = new ArrayList<>();
        for (Yaml.Entry entry : entries) {
            if (entry.key().text().equals(Key.RULES.label())) {
                folders.addAll(entry.value().items());
            }
        }
        ValueReader values = new ValueReader(folder, OwnCards.read(file, folders, packaged));
        List<Choice> choices = new ArrayList<>();
        List<PathOverride> overrides = new ArrayList<>();
        for (Yaml.Entry entry : entries) {
            if (entry.key().text().equals(PATHS)) {
                for (Yaml override : entry.value().list("- files: news/")) {
                    overrides.add(override(override, values));
                }
            } else {
                choices.add(values.choice(key(entry.key(), PATHS), entry));
            }
        }
        return new SettingsFile(folder, choices, overrides);
    }

    private static PathOverride override(Yaml override, ValueReader values) throws IOException {
        List<FileGlob> files = new ArrayList<>();
        List<Choice> choices = new ArrayList<>();
        for (Yaml.Entry entry : override.entries()) {
            if (entry.key().text().equals(FILES)) {
                entry.value().items().forEach(pattern -> files.add(glob(pattern)));
                continue;
            }
            Key key = key(entry.key(), FILES);
            if (key == Key.RULES || key == Key.MAX_WARNINGS) {
                throw entry.key().fault("“" + key.label() + "” holds for all files; say it above “" + PATHS + "”");
            }
            choices.add(values.choice(key, entry));
        }
        if (files.isEmpty()) {
            throw override.fault("“" + FILES + "” is missing: which files is this for?");
        }
        return new PathOverride(files, choices);
    }

    private static FileGlob glob(Yaml pattern) {
        try {
            return FileGlob.of(pattern.text());
        } catch (IllegalArgumentException e) {
            throw pattern.fault("no pattern of files below this folder: " + e.getMessage());
        }
    }

    private static Key key(Yaml key, String other) {
        String given = key.text();
        if (given.equals(FILES)) {
            throw key.fault("“" + FILES + "” has its place under “" + PATHS + "”");
        }
        return Arrays.stream(Key.values())
                .filter(known -> known.label().equals(given))
                .findFirst()
                .orElseThrow(() -> key.fault("no setting is called “" + given + "”"
                        + Nearest.question(
                                given,
                                Stream.concat(Arrays.stream(Key.values()).map(Key::label), Stream.of(other))
                                        .toList())));
    }
}
