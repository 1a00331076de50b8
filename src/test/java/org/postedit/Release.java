package org.postedit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The release as its reader has it: unpacked into a folder with a space in its name.
 *
 * @param home the folder that holds the launcher
 */
record Release(Path home) {
    private static final Path ARCHIVE = Path.of(System.getProperty("postedit.archive", ""));
    private static final boolean IS_WINDOWS = System.getProperty("os.name", "").startsWith("Windows");

    static Release unpack(Path folder) throws IOException {
        Path tools = folder.resolve("my tools");
        try (FileSystem zip = FileSystems.newFileSystem(ARCHIVE, Map.of("enablePosixFileAttributes", true));
                Stream<Path> entries = Files.walk(zip.getPath("/"))) {
            for (Path entry : entries.filter(Files::isRegularFile).toList()) {
                Path copy = Path.of(tools + entry.toString());
                Files.createDirectories(copy.resolveSibling("."));
                Files.copy(entry, copy);
                if (!IS_WINDOWS) {
                    Files.setPosixFilePermissions(copy, Files.getPosixFilePermissions(entry));
                }
            }
        }
        try (Stream<Path> top = Files.list(tools)) {
            List<Path> folders = top.toList();
            assertEquals(1, folders.size(), "one folder in the archive");
            return new Release(folders.get(0));
        }
    }

    /** A run of the launcher, in its folder until told otherwise. */
    ProcessBuilder command(String... arguments) {
        Path launcher = home.resolve(IS_WINDOWS ? "postedit.cmd" : "postedit");
        ProcessBuilder command = new ProcessBuilder(Stream.concat(Stream.of(launcher.toString()), Stream.of(arguments))
                        .toList())
                .directory(home.toFile());
        command.environment().put("JAVA_HOME", System.getProperty("java.home"));
        return command;
    }
}
