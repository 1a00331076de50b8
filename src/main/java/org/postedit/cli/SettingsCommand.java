package org.postedit.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.postedit.settings.InForce;
import org.postedit.settings.Key;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Shows the settings that hold for a text, and where each was said. */
@Command(
        name = "settings",
        description = "Shows the settings that hold for a text or a folder, and where each was said.",
        footer = {
            "",
            "Examples:",
            "  postedit settings articles/news.md",
            "  postedit settings --profile strict articles/"
        })
final class SettingsCommand implements Callable<Integer> {
    private final Streams streams;

    @Mixin
    private EngineOptions options = new EngineOptions();

    @Parameters(paramLabel = "PATH", description = "A text, or a folder of texts.")
    private String path = "";

    SettingsCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() throws IOException {
        Path file = Path.of(path);
        if (!Files.exists(file)) {
            throw new UsageException(path + ": no such file");
        }
        // A folder's own settings are those of a text in it.
        Input input = Input.of(Files.isDirectory(file) ? file.resolve("text") : file);
        InForce inForce = options.desk(streams).inForce(input);
        int width = List.of(Key.values()).stream()
                .mapToInt(key -> key.shown(inForce.settings()).length())
                .filter(length -> length <= 40)
                .max()
                .orElse(0);
        for (Key key : Key.values()) {
            List<String> origins = inForce.origins(key);
            streams.out()
                    .append(String.format(
                            Locale.ROOT,
                            "%-13s %-" + width + "s  %s%n",
                            key.label(),
                            key.shown(inForce.settings()),
                            origins.isEmpty() ? "default" : String.join(", ", origins)));
        }
        return ExitCode.CLEAN;
    }
}
