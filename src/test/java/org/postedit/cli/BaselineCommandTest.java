package org.postedit.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.postedit.cli.Drafts.CLEAN;
import static org.postedit.cli.Drafts.FAULTY;
import static org.postedit.cli.Drafts.RULE;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BaselineCommandTest {
    @TempDir
    private Path folder;

    @Test
    void neverWritesOverATextThatItReads() throws IOException {
        String file = write("a.txt", FAULTY);
        Run run = Drafts.run("baseline", "--baseline", file, file);
        assertTrue(run.err().contains(file + ": one of the texts"), run.err());
        assertEquals(2, run.code());
        assertEquals(FAULTY, Files.readString(Path.of(file)));
    }

    @Test
    void neverWritesOverAFileThatIsNoBaseline() throws IOException {
        String other = write("b.txt", CLEAN);
        Run run = Drafts.run("baseline", "--baseline", other, write("a.txt", FAULTY));
        assertTrue(run.err().contains(other + ":1: not a path"), run.err());
        assertTrue(run.err().contains(other + ": not written over"), run.err());
        assertEquals(2, run.code());
        assertEquals(CLEAN, Files.readString(Path.of(other)));
    }

    @Test
    void replacesWhatItWrote() throws IOException {
        String file = write("a.txt", FAULTY);
        Drafts.run("baseline", "--baseline", baseline(), file);
        write("a.txt", CLEAN);
        assertEquals(0, Drafts.run("baseline", "--baseline", baseline(), file).code());
        assertEquals(0, entries());
    }

    @Test
    void takesNoBaselineForAText() throws IOException {
        String file = write("a.txt", FAULTY);
        Drafts.run("baseline", "--baseline", baseline(), file);
        String whole = Files.readString(Path.of(baseline()));
        Run run = Drafts.run("check", "--baseline", baseline(), file, baseline());
        assertEquals("no issues in 1 file; 1 in the baseline\n", run.out());
        Drafts.run("fix", "--in-place", file, baseline());
        assertEquals(whole, Files.readString(Path.of(baseline())));
        write("a.txt", FAULTY);
        assertEquals(
                0,
                Drafts.run("baseline", "--baseline", baseline(), file, baseline())
                        .code());
        assertEquals(whole, Files.readString(Path.of(baseline())));
        Run alone = Drafts.run("check", baseline());
        assertTrue(alone.err().contains(baseline() + ": a baseline"), alone.err());
        assertEquals(2, alone.code());
    }

    @Test
    void recordsAFileThatIsNamedTwiceOnce() throws IOException {
        String file = write("a.txt", FAULTY);
        Run run = Drafts.run(
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
        Drafts.run("baseline", "--baseline", baseline(), folder.toString());
        assertEquals(3, entries());
        Files.delete(b);
        Files.delete(c);
        Run run = Drafts.run(
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
        Drafts.run("baseline", "--baseline", baseline(), write("a.txt", FAULTY));
        assertEquals("mine", Files.readString(Path.of(mine)));
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void keepsThePermissionsOfABaseline() throws IOException {
        String file = write("a.txt", FAULTY);
        Drafts.run("baseline", "--baseline", baseline(), file);
        Files.setPosixFilePermissions(Path.of(baseline()), PosixFilePermissions.fromString("rw-rw----"));
        Drafts.run("baseline", "--baseline", baseline(), file);
        assertEquals("rw-rw----", PosixFilePermissions.toString(Files.getPosixFilePermissions(Path.of(baseline()))));
    }

    @Test
    void tellsWhyABaselineCannotBeWritten() throws IOException {
        String file = write("a.txt", FAULTY);
        String nowhere = folder.resolve("no/known.tsv").toString();
        Run run = Drafts.run("baseline", "--baseline", nowhere, file);
        assertTrue(run.err().contains(nowhere + ": cannot be written: no such folder"), run.err());
        assertFalse(Files.exists(folder.resolve("no")));
        Run taken = Drafts.run("baseline", "--baseline", folder.toString(), file);
        assertTrue(taken.err().contains(folder + ": cannot be written: it is a folder"), taken.err());
    }

    @Test
    void showsOnlyWhatIsNotInTheBaseline() throws IOException {
        String file = write("deep/a.txt", FAULTY);
        String baseline = folder.resolve("known.tsv").toString();
        assertEquals(
                new Run(0, "", "postedit: " + baseline + ": 1 issue of 1 file\n"),
                Drafts.run("baseline", "--baseline", baseline, file));
        assertTrue(Files.readString(Path.of(baseline)).contains("\ndeep/a.txt\t" + RULE + "\t"));
        Run known = check("--baseline", baseline, file);
        assertEquals(new Run(0, "no issues in 1 file; 1 in the baseline\n", ""), known);
        write("deep/a.txt", "It rained.\n\n" + FAULTY + "\n\n" + FAULTY);
        Run fresh = check("--baseline", baseline, "--format", "json", file);
        JsonNode report = new ObjectMapper().readTree(fresh.out());
        assertEquals(1, fresh.code());
        assertEquals(RULE, report.at("/files/0/known/0/rule").asText());
        assertEquals(
                RULE,
                report.at("/files/0/findings").findValuesAsText("rule").stream()
                        .filter(RULE::equals)
                        .reduce("", String::concat));
    }

    @Test
    void prunesWhatIsDeadInTheFilesThatAreChecked() throws IOException {
        String a = write("a.txt", FAULTY);
        String b = write("b.txt", FAULTY);
        Path baseline = folder.resolve("known.tsv");
        Drafts.run("baseline", "--baseline", baseline.toString(), a, b);
        String whole = Files.readString(baseline);
        write("a.txt", CLEAN);
        write("b.txt", CLEAN);
        check("--baseline", baseline.toString(), a);
        assertEquals(whole, Files.readString(baseline));
        check("--baseline", baseline.toString(), "--prune", a);
        assertEquals(whole.replaceAll("(?m)^a\\.txt.*\\n", ""), Files.readString(baseline));
    }

    @Test
    void writesNoBaselineOfTextsThatCannotBeRead() throws IOException {
        Path baseline = folder.resolve("known.tsv");
        Run run = Drafts.run("baseline", "--baseline", baseline.toString(), write("a.txt", FAULTY), "missing.txt");
        assertTrue(run.err().endsWith(baseline + ": not written\n"), run.err());
        assertEquals(2, run.code());
        assertFalse(Files.exists(baseline));
    }

    @ParameterizedTest
    @CsvSource({"x y, 2", "a.txt\tquotation\t0123456789abcdef, 2", "a.txt\tquotation/split\tabc, 2"})
    void namesTheLineOfABrokenBaseline(String line, int number) throws IOException {
        String baseline = write("known.tsv", "# known\n" + line + "\n");
        Run run = check("--baseline", baseline, write("a.txt", CLEAN));
        assertTrue(run.err().startsWith("postedit: " + baseline + ":" + number + ": "), run.err());
        assertEquals(2, run.code());
    }

    private String baseline() {
        return folder.resolve("known.tsv").toString();
    }

    private long entries() throws IOException {
        return Files.readAllLines(Path.of(baseline())).stream()
                .filter(line -> !line.startsWith("#"))
                .count();
    }

    private Run check(String... arguments) {
        return Drafts.run("check", arguments);
    }

    private String write(String name, String text) throws IOException {
        return Drafts.write(folder, name, text);
    }
}
