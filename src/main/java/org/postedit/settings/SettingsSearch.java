package org.postedit.settings;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
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

    /** What came of reading a file: its settings, or the reason why there are none, thrown each time. */
    private final Map<Path, Supplier<SettingsFile>> read = new ConcurrentHashMap<>();

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
        return read.computeIfAbsent(file, this::outcome).get();
    }

    private Supplier<SettingsFile> outcome(Path file) {
        Path shown = shown(file);
        try {
            SettingsFile settings = SettingsFile.read(shown, packaged);
            return () -> settings;
        } catch (IOException e) {
            return failing(new BrokenSettingsException(shown.toString(), "cannot be read: " + e.getMessage()));
        } catch (BrokenSettingsException | BrokenCardException e) {
            return failing(e);
        }
    }

    private static Supplier<SettingsFile> failing(RuntimeException fault) {
        return () -> {
            throw fault;
        };
    }

    /** The path as somebody at a terminal would write it. */
    private static Path shown(Path file) {
        Path here = Path.of("").toAbsolutePath();
        return file.startsWith(here) ? here.relativize(file) : file;
    }
}
