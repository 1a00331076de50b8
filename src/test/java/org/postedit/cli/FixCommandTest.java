package org.postedit.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.postedit.cli.Drafts.CLEAN;
import static org.postedit.cli.Drafts.FAULTY;

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

/** What {@code postedit fix} does with texts. */
class FixCommandTest {
    @TempDir
    private Path folder;

    @Test
    void printsTheRepairedTextAndLeavesTheFile() throws IOException {
        String file = write("a.txt", FAULTY);
        Run run = fix(file);
        assertEquals(CLEAN, run.out());
        assertEquals("postedit: " + file + ": 1 repair, 0 issues left\n", run.err());
        assertEquals(0, run.code());
        assertEquals(FAULTY, Files.readString(Path.of(file)));
    }

    @Test
    void repairsInPlaceAndKeepsTheMarkAndTheLineEnds() throws IOException {
        String text = "\uFEFFIt rained.\r\n\r\n" + FAULTY.strip() + "\r\n";
        Path file = Path.of(write("a.txt", text));
        assertEquals(0, fix("--in-place", file.toString()).code());
        assertEquals("\uFEFFIt rained.\r\n\r\n" + CLEAN.strip() + "\r\n", Files.readString(file));
        assertEquals(List.of("a.txt"), names());
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void keepsThePermissionsOfAFile() throws IOException {
        Path file = Path.of(write("a.txt", FAULTY));
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r-----"));
        fix("--in-place", file.toString());
        assertEquals("rw-r-----", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void repairsTheFileThatALinkNames() throws IOException {
        Path file = Path.of(write("deep/a.txt", FAULTY));
        Path link = Files.createSymbolicLink(folder.resolve("link.txt"), file);
        fix("--in-place", link.toString());
        assertTrue(Files.isSymbolicLink(link));
        assertEquals(CLEAN, Files.readString(file));
    }

    @Test
    void printsAPatch() throws IOException {
        String file = write("a.txt", "One.\nTwo.\n" + FAULTY);
        String path = file.replace('\\', '/').replaceFirst("^([A-Za-z]:)?/", "");
        assertEquals(
                """
                --- a/%s
                +++ b/%s
                @@ -1,3 +1,3 @@
                 One.
                 Two.
                -%s+%s""".formatted(path, path, FAULTY, CLEAN), fix("--diff", file).out());
    }

    @Test
    void printsNoPatchWhereNothingChanges() throws IOException {
        assertEquals("", fix("--diff", write("a.txt", CLEAN)).out());
    }

    @Test
    void repairsTheOthersWhereOneFileCannotBeRead() throws IOException {
        Path good = Path.of(write("b.txt", FAULTY));
        Path bad = Files.write(folder.resolve("a.txt"), new byte[] {(byte) 0xE9});
        Run run = fix("--in-place", folder.toString());
        assertEquals(2, run.code());
        assertEquals(CLEAN, Files.readString(good));
        assertEquals(1, Files.size(bad));
    }

    @Test
    void dropsUnusedEntriesInPlaceAlone() throws IOException {
        String file = write("a.txt", CLEAN);
        Path sideCar = Path.of(write("a.txt.postedit-ignore", "# left\nnumber/torn-time: why\n  stores\n"));
        assertEquals(CLEAN, fix(file).out());
        assertTrue(fix("--diff", file).out().contains("-number/torn-time: why\n"));
        assertTrue(Files.readString(sideCar).contains("torn-time"));
        assertEquals(0, fix("--in-place", file).code());
        assertEquals("# left\n", Files.readString(sideCar));
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }

    private Run fix(String... arguments) {
        return Drafts.run("fix", arguments);
    }

    private String write(String name, String text) throws IOException {
        return Drafts.write(folder, name, text);
    }
}
