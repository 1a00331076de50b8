package org.postedit.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class BaselineCommandTest {
    private static final String CLEAN = "“We are ready for the winter.” The stores are full.\n";
    private static final String FAULTY = "“We are ready for the winter.” . The stores are full.\n";

    @TempDir
    private Path folder;

    @Test
    void neverWritesOverATextThatItReads() throws IOException {
        String file = write("a.txt", FAULTY);
        Run run = command("baseline", "--baseline", file, file);
        assertTrue(run.err().contains(file + ": one of the texts"), run.err());
        assertEquals(2, run.code());
        assertEquals(FAULTY, Files.readString(Path.of(file)));
    }

    @Test
    void neverWritesOverAFileThatIsNoBaseline() throws IOException {
        String other = write("b.txt", CLEAN);
        Run run = command("baseline", "--baseline", other, write("a.txt", FAULTY));
        assertTrue(run.err().contains(other + ":1: not a path"), run.err());
        assertTrue(run.err().contains(other + ": not written over"), run.err());
        assertEquals(2, run.code());
        assertEquals(CLEAN, Files.readString(Path.of(other)));
    }

    @Test
    void replacesWhatItWrote() throws IOException {
        String file = write("a.txt", FAULTY);
        command("baseline", "--baseline", baseline(), file);
        write("a.txt", CLEAN);
        assertEquals(0, command("baseline", "--baseline", baseline(), file).code());
        assertEquals(0, entries());
    }

    @Test
    void takesNoBaselineForAText() throws IOException {
        String file = write("a.txt", FAULTY);
        command("baseline", "--baseline", baseline(), file);
        String whole = Files.readString(Path.of(baseline()));
        Run run = command("check", "--baseline", baseline(), file, baseline());
        assertEquals("no issues in 1 file; 1 in the baseline\n", run.out());
        command("fix", "--in-place", file, baseline());
        assertEquals(whole, Files.readString(Path.of(baseline())));
        write("a.txt", FAULTY);
        assertEquals(
                0,
                command("baseline", "--baseline", baseline(), file, baseline()).code());
        assertEquals(whole, Files.readString(Path.of(baseline())));
        Run alone = command("check", baseline());
        assertTrue(alone.err().contains(baseline() + ": a baseline"), alone.err());
        assertEquals(2, alone.code());
    }

    @Test
    void recordsAFileThatIsNamedTwiceOnce() throws IOException {
        String file = write("a.txt", FAULTY);
        Run run = command(
                "baseline",
                "--baseline",
                baseline(),
                file,
                folder.resolve("./a.txt").toString());
        assertTrue(run.err().endsWith(": 1 issue of 1 file\n"), run.err());
        assertEquals(1, entries());
    }

    @Test
    void prunesWhatIsKnownOfFilesThatAreGone() throws IOException {
        write("in/a.txt", FAULTY);
        Path b = Path.of(write("in/b.txt", FAULTY));
        Path c = Path.of(write("out/c.txt", FAULTY));
        command("baseline", "--baseline", baseline(), folder.toString());
        assertEquals(3, entries());
        Files.delete(b);
        Files.delete(c);
        Run run = command(
                "check",
                "--baseline",
                baseline(),
                "--prune",
                folder.resolve("in").toString());
        assertTrue(run.err().contains(": without 1 issue no longer found"), run.err());
        assertEquals(2, entries());
        assertTrue(Files.readString(Path.of(baseline())).contains("\nout/c.txt\t"));
    }

    @Test
    void leavesOtherPeoplesFilesAlone() throws IOException {
        String mine = write("known.tsv.tmp", "mine");
        command("baseline", "--baseline", baseline(), write("a.txt", FAULTY));
        assertEquals("mine", Files.readString(Path.of(mine)));
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void keepsThePermissionsOfABaseline() throws IOException {
        String file = write("a.txt", FAULTY);
        command("baseline", "--baseline", baseline(), file);
        Files.setPosixFilePermissions(Path.of(baseline()), PosixFilePermissions.fromString("rw-rw----"));
        command("baseline", "--baseline", baseline(), file);
        assertEquals("rw-rw----", PosixFilePermissions.toString(Files.getPosixFilePermissions(Path.of(baseline()))));
    }

    @Test
    void tellsWhyABaselineCannotBeWritten() throws IOException {
        String file = write("a.txt", FAULTY);
        String nowhere = folder.resolve("no/known.tsv").toString();
        Run run = command("baseline", "--baseline", nowhere, file);
        assertTrue(run.err().contains(nowhere + ": cannot be written: no such folder"), run.err());
        assertFalse(Files.exists(folder.resolve("no")));
        Run taken = command("baseline", "--baseline", folder.toString(), file);
        assertTrue(taken.err().contains(folder + ": cannot be written: it is a folder"), taken.err());
    }

    private String baseline() {
        return folder.resolve("known.tsv").toString();
    }

    private long entries() throws IOException {
        return Files.readAllLines(Path.of(baseline())).stream()
                .filter(line -> !line.startsWith("#"))
                .count();
    }

    private static Run command(String name, String... arguments) {
        return Run.of(
                "",
                Stream.concat(Stream.of(name, "--profile", "artifacts"), Stream.of(arguments))
                        .toArray(String[]::new));
    }

    private String write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text).toString();
    }
}
