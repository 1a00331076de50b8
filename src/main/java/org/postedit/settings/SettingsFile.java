package org.postedit.settings;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.postedit.rule.RuleCatalog;

/**
 * What a file {@code postedit.yml} says, for all texts in its folder and below, and for those that a pattern names.
 *
 * @param folder the folder that patterns count from; absolute
 * @param choices what holds for all
 * @param overrides what holds for some as well, the later with more weight
 */
public record SettingsFile(Path folder, List<Choice> choices, List<PathOverride> overrides) {
    /** The name by which it is found. */
    public static final String NAME = "postedit.yml";

    /**
     * What holds for the files that patterns name.
     *
     * @param files the patterns
     * @param choices what holds
     */
    record PathOverride(List<FileGlob> files, List<Choice> choices) {

        /** Copies the lists. */
        PathOverride {
            files = List.copyOf(files);
            choices = List.copyOf(choices);
        }
    }

    /** Copies the lists. */
    public SettingsFile {
        choices = List.copyOf(choices);
        overrides = List.copyOf(overrides);
    }

    /**
     * Reads a file; messages call it as {@code file} does.
     *
     * @throws BrokenSettingsException if it is no YAML, or says what is not known
     * @throws org.postedit.rule.BrokenCardException if one of the rule cards it names is broken
     * @throws IOException if the file cannot be read
     */
    public static SettingsFile read(Path file) throws IOException {
        return read(file, RuleCatalog.load());
    }

    static SettingsFile read(Path file, RuleCatalog packaged) throws IOException {
        return new SettingsReader(file, packaged).read();
    }

    /** What it says of a text, the later with more weight. */
    public List<Choice> choicesFor(Path text) {
        Path absolute = text.toAbsolutePath().normalize();
        List<Choice> all = new ArrayList<>(choices);
        if (absolute.startsWith(folder)) {
            Path inside = folder.relativize(absolute);
            overrides.stream()
                    .filter(override -> override.files().stream().anyMatch(glob -> glob.matches(inside)))
                    .forEach(override -> all.addAll(override.choices()));
        }
        return all;
    }
}
