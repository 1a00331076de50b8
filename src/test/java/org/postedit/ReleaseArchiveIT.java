package org.postedit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The release archive as its reader has it: unpacked into a folder with a space in its name and started by its launcher. */
final class ReleaseArchiveIT {
    private static final Path ARCHIVE = Path.of(System.getProperty("postedit.archive", ""));
    private static final boolean IS_WINDOWS = System.getProperty("os.name", "").startsWith("Windows");

    @TempDir
    Path folder;

    @BeforeEach
    void unpack() throws IOException {
        try (FileSystem zip = FileSystems.newFileSystem(ARCHIVE, Map.of("enablePosixFileAttributes", true));
                Stream<Path> entries = Files.walk(zip.getPath("/"))) {
            for (Path entry : entries.filter(Files::isRegularFile).toList()) {
                Path copy = folder.resolve("my tools" + entry);
                Files.createDirectories(copy.getParent());
                Files.copy(entry, copy);
                if (!IS_WINDOWS) {
                    Files.setPosixFilePermissions(copy, Files.getPosixFilePermissions(entry));
                }
            }
        }
    }

    @Test
    void checksAnArticle() throws IOException, InterruptedException {
        Path output = folder.resolve("output.txt");
        Path errors = folder.resolve("errors.txt");
        Path release = release();
        Path launcher = release.resolve(IS_WINDOWS ? "postedit.cmd" : "postedit");
        ProcessBuilder command = new ProcessBuilder(launcher.toString(), "check", "fixtures/pyongyang-visit.txt")
                .directory(release.toFile())
                .redirectOutput(output.toFile())
                .redirectError(errors.toFile());
        command.environment().put("JAVA_HOME", System.getProperty("java.home"));

        int exitCode = command.start().waitFor();

        assertEquals("", Files.readString(errors));
        String report = Files.readString(output);
        assertTrue(report.contains("punctuation/stop-before-comma"), report);
        assertEquals(1, exitCode);
    }

    private Path release() throws IOException {
        try (Stream<Path> top = Files.list(folder.resolve("my tools"))) {
            List<Path> folders = top.toList();
            assertEquals(1, folders.size(), "one folder in the archive");
            return folders.get(0);
        }
    }
}
