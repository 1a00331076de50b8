package org.postedit.outside;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** Finds the programs that these tests need, such as {@code chromium}. */
final class Programs {
    /** The launcher of this checkout. */
    static final Path LAUNCHER = Path.of("postedit").toAbsolutePath();

    private Programs() {}

    /** The first of these programs that is on the PATH. */
    static Path find(String... names) {
        String[] folders = System.getenv().getOrDefault("PATH", "").split(File.pathSeparator);
        return Stream.of(names)
                .flatMap(name -> Stream.of(folders).map(folder -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(
                        String.join(" or ", names) + ": not on the PATH; .ci/run installs it on Debian"));
    }
}
