package org.postedit.settings;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Finds the settings of a text: the file {@code postedit.yml} in its folder, or in the nearest folder above that has one.
 *
 * <p>Where somebody stands who calls Postedit plays no part. Safe for use by several threads at once.
 */
public final class SettingsSearch {
    private final Map<Path, SettingsFile> read = new ConcurrentHashMap<>();

    /**
     * The settings of a text, if there are any.
     *
     * @throws BrokenSettingsException if the file is no YAML, or says what is not known
     * @throws org.postedit.rule.BrokenCardException if one of the rule cards it names is broken
     * @throws IOException if the file cannot be read
     */
    public Optional<SettingsFile> find(Path text) throws IOException {
        @Nullable Path folder = text.toAbsolutePath().normalize().getParent();
        while (folder != null) {
            Path file = folder.resolve(SettingsFile.NAME);
            if (Files.isRegularFile(file)) {
                return Optional.of(read(file));
            }
            folder = folder.getParent();
        }
        return Optional.empty();
    }

    private SettingsFile read(Path file) throws IOException {
        SettingsFile known = read.get(file);
        if (known == null) {
            known = SettingsFile.read(file, shown(file));
            read.put(file, known);
        }
        return known;
    }

    /** The path as somebody at a terminal would write it. */
    private static String shown(Path file) {
        Path here = Path.of("").toAbsolutePath();
        return (file.startsWith(here) ? here.relativize(file) : file).toString();
    }
}
