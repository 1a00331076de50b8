package org.postedit.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a file of settings does to a run. */
class SettingsTest {
    private static final String FAULTY = "“We are ready for the winter.” . The stores are full.\n";
    private static final String RULE = "punctuation/stop-after-closing-mark";

    @TempDir
    private Path folder;

    @BeforeEach
    void writeATextTwice() throws IOException {
        write("a.txt", FAULTY);
        write("news/a.txt", FAULTY);
    }

    @Test
    void holdForTheTextsInTheirFolderAndBelow() throws IOException {
        settings("profile: artifacts\nignore: punctuation\n");
        assertEquals("no issues in 2 files\n", check(folder.toString()).out());
    }

    @Test
    void differFromFolderToFolder() throws IOException {
        settings("profile: artifacts\npaths:\n- files: news/\n  select: quotation\n");
        Run run = check(folder.toString());
        assertTrue(run.out().startsWith(folder.resolve("a.txt") + ":1:"), run.out());
        assertFalse(run.out().contains(folder.resolve("news") + "/"), run.out());
    }

    @Test
    void changeHowBadAFindingIs() throws IOException {
        settings("profile: artifacts\nfail-on: error\nseverity: {punctuation: error}\n");
        Run run = check(folder.resolve("a.txt").toString());
        assertTrue(run.out().contains(": error[" + RULE + "]"), run.out());
        assertEquals(1, run.code());
    }

    @Test
    void yieldToTheCommandLine() throws IOException {
        settings("profile: artifacts\nfail-on: never\n");
        assertEquals(0, check(folder.toString()).code());
        assertEquals(1, check("--fail-on", "warning", folder.toString()).code());
    }

    @ParameterizedTest
    @CsvSource({"2, 0, ''", "1, 1, 'postedit: 2 warnings, at most 1 may pass (%s:2)\n'"})
    void letWarningsPassUpToANumber(int most, int code, String message) throws IOException {
        Path file = settings("profile: artifacts\nmax-warnings: " + most + "\n");
        Run run = check(folder.toString());
        assertEquals(message.formatted(file), run.err());
        assertEquals(code, run.code());
    }

    @Test
    void areNamedOnceWhereTheyAreBroken() throws IOException {
        Path file = settings("profil: artifacts\n");
        Run run = check(folder.toString());
        assertEquals("postedit: " + file + ":1:1: no setting is called “profil”; did you mean “profile”?\n", run.err());
        assertEquals(2, run.code());
    }

    @Test
    void mayBeGivenByName() throws IOException {
        Path other = write("other.yml", "profile: artifacts\nignore: punctuation\n");
        settings("profil: artifacts\n");
        assertEquals(0, check("--settings", other.toString(), folder.toString()).code());
        assertEquals(2, check("--settings", "no.yml", folder.toString()).code());
    }

    @Test
    void areHonouredByRepairs() throws IOException {
        settings("profile: artifacts\nignore: punctuation\n");
        Path text = folder.resolve("a.txt");
        assertEquals(FAULTY, Run.of("", "fix", text.toString()).out());
    }

    @Test
    void bringTheRulesOfAHouse() throws IOException {
        String card = Files.readString(Path.of("rules/en/fluency/informal-abbreviation.md"))
                .replace("informal-abbreviation", "learnings")
                .replaceAll("(?s)```replace.*?```", "```replace\nlearnings = lessons\n```")
                .replaceAll("(?s)```examples.*?```", """
                        ```examples
                        - Old [[learnings]] came.
                        + Old lessons came.
                        - New [[learnings]] came.
                        + New lessons came.
                        - All [[learnings]] came.
                        + All lessons came.
                        = Learning came.
                        = Lessons came.
                        = They learn.
                        ```""");
        write("rules/en/fluency/learnings.md", card);
        settings("profile: artifacts\nrules: rules\n");
        write("b.txt", "The learnings of the year were few.\n");
        Run run = check(folder.resolve("b.txt").toString());
        assertTrue(run.out().contains("suggestion[fluency/learnings]"), run.out());
    }

    @Test
    void knowTheNamesOfAHouse() throws IOException {
        write("names.txt", "bell hooks\nkyushu electric\n");
        write("b.html", "<p>They met.</p>\n<p>bell hooks wrote it for <b>kyushu</b> electric.</p>\n");
        settings("names: names.txt\n");
        assertEquals(
                "no issues in 1 file\n",
                check(folder.resolve("b.html").toString()).out());
        settings("");
        assertTrue(check(folder.resolve("b.html").toString()).out().contains("bell hooks"));
    }

    @Test
    void refuseFewerThanNoWarnings() {
        Run run = check("--max-warnings", "-1", "a.txt");
        assertTrue(run.err().contains("“-1” is no number from 0 up"), run.err());
        assertEquals(2, run.code());
    }

    @Test
    void areShownWithTheirOrigins() throws IOException {
        Path file = settings("profile: artifacts\nignore: [casing, number]\nnames: a.txt\n");
        Run run = Run.of(
                "",
                "settings",
                "--fail-on",
                "never",
                folder.resolve("news/a.txt").toString());
        assertEquals("""
                language      what the text declares, or en-US  default
                profile       artifacts                         FILE:1
                select        all rules                         default
                ignore        casing, number                    FILE:2
                severity      none                              default
                names         1 name                            FILE:3
                terms         none                              default
                rules         none                              default
                fail-on       never                             --fail-on
                max-warnings  as fail-on says                   default
                """.replace("FILE", file.toString()), run.out());
        assertEquals(0, run.code());
    }

    @Test
    void areShownForAFolderToo() throws IOException {
        settings("paths:\n- files: news/\n  profile: strict\n");
        Run run = Run.of("", "settings", folder.resolve("news").toString());
        assertTrue(run.out().contains("profile       strict "), run.out());
        assertEquals(2, Run.of("", "settings", "no/such/file").code());
    }

    private static Run check(String... arguments) {
        String[] all = new String[arguments.length + 1];
        all[0] = "check";
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        return Run.of("", all);
    }

    private Path settings(String text) throws IOException {
        return write("postedit.yml", text);
    }

    private Path write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }
}
