package org.postedit.settings;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.postedit.rule.BrokenCardException;
import org.postedit.rule.RuleCatalog;

/**
 * Finds the settings of a text: the file {@code postedit.yml} in its folder, or in the nearest folder above that has one.
 *
 * <p>Where somebody stands who calls Postedit plays no part. Each file is read once, a broken one too. Safe for use by
 * several threads at once.
 */
public final class SettingsSearch {
    private final RuleCatalog packaged;
    private final Map<Path, Outcome> read = new ConcurrentHashMap<>();

    /** What came of reading a file: its settings, or why there are none. */
    private record Outcome(
            @Nullable SettingsFile file, @Nullable RuntimeException fault) {

        SettingsFile orThrow() {
            if (file != null) {
                return file;
            }
            throw fault == null ? new IllegalStateException() : fault;
        }
    }

    /** A search in which files may name the rules of {@code packaged}, and those they bring. */
    public SettingsSearch(RuleCatalog packaged) {
        this.packaged = packaged;
    }

    /**
     * The settings of a text, if there are any.
     *
     * @throws BrokenSettingsException if the file cannot be read, is no YAML, or says what is not known
     * @throws BrokenCardException if one of the rule cards it names is broken
     */
    public Optional<SettingsFile> find(Path text) {
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

    /**
     * The settings in a file.
     *
     * @throws BrokenSettingsException if the file cannot be read, is no YAML, or says what is not known
     * @throws BrokenCardException if one of the rule cards it names is broken
     */
    public SettingsFile read(Path file) {
        return read.computeIfAbsent(file, this::outcome).orThrow();
    }

    private Outcome outcome(Path file) {
        Path shown = shown(file);
        try {
            return new Outcome(SettingsFile.read(shown, packaged), null);
        } catch (IOException e) {
            return new Outcome(
                    null, new BrokenSettingsException(shown.toString(), "cannot be read: " + e.getMessage()));
        } catch (BrokenSettingsException | BrokenCardException e) {
            return new Outcome(null, e);
        }
    }

    /** The path as somebody at a terminal would write it. */
    private static Path shown(Path file) {
        Path here = Path.of("").toAbsolutePath();
        return file.startsWith(here) ? here.relativize(file) : file;
    }
}
