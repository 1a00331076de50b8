package org.postedit.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class OutputFileTest {
    @TempDir
    private Path folder;

    @Test
    void keepsWhatWasThereUntilTheReportIsWhole() throws IOException {
        Path file = Files.writeString(folder.resolve("r.json"), "old");
        try (OutputFile output = OutputFile.open(file)) {
            output.writer().append("new").flush();
            assertEquals("old", Files.readString(file));
            output.commit();
        }
        assertEquals("new", Files.readString(file));
        assertEquals(List.of(file), files());
    }

    @Test
    void leavesNothingBehindWhereTheRunBreaksOff() throws IOException {
        Path file = Files.writeString(folder.resolve("r.json"), "old");
        try (OutputFile output = OutputFile.open(file)) {
            output.writer().append("half");
        }
        assertEquals("old", Files.readString(file));
        assertEquals(List.of(file), files());
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void keepsPermissionsAndLinks() throws IOException {
        Path file = Files.writeString(folder.resolve("r.json"), "old");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r--r--"));
        Path link = Files.createSymbolicLink(folder.resolve("link.json"), file);
        write(link);
        assertTrue(Files.isSymbolicLink(link));
        assertEquals("new", Files.readString(file));
        assertEquals("rw-r--r--", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void makesTheFileThatALinkNames() throws IOException {
        Path link = Files.createSymbolicLink(folder.resolve("link.json"), Path.of("next.json"));
        Path next = Files.createSymbolicLink(folder.resolve("next.json"), Path.of("r.json"));
        write(link);
        assertTrue(Files.isSymbolicLink(link));
        assertTrue(Files.isSymbolicLink(next));
        assertEquals("new", Files.readString(folder.resolve("r.json")));
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void refusesALinkThatLeadsNowhere() throws IOException {
        Path link = Files.createSymbolicLink(folder.resolve("link.json"), Path.of("link.json"));
        assertEquals("it is a link to itself", reason(link));
    }

    @Test
    void takesALongName() throws IOException {
        Path file = folder.resolve("r".repeat(250) + ".json");
        write(file);
        assertEquals("new", Files.readString(file));
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void makesAFileThatOthersMayRead() throws IOException {
        Path own = Files.writeString(folder.resolve("own"), "");
        Path file = folder.resolve("r.json");
        write(file);
        assertEquals(Files.getPosixFilePermissions(own), Files.getPosixFilePermissions(file));
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void writesStraightIntoWhatIsNoCommonFile() throws IOException {
        write(Path.of("/dev/null"));
        assertTrue(Files.exists(Path.of("/dev/null")) && !Files.isRegularFile(Path.of("/dev/null")));
    }

    @Test
    void tellsWhyAFileCannotBeMade() {
        assertEquals("it is a folder", reason(folder));
        assertEquals("no such folder", reason(folder.resolve("a").resolve("r.json")));
    }

    private static String reason(Path file) {
        return OutputFile.reason(assertThrows(IOException.class, () -> OutputFile.open(file)));
    }

    private static void write(Path file) throws IOException {
        try (OutputFile output = OutputFile.open(file)) {
            output.writer().append("new");
            output.commit();
        }
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        }
    }
}
