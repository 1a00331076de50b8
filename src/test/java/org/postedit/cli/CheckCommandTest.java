package org.postedit.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.postedit.cli.Drafts.CLEAN;
import static org.postedit.cli.Drafts.FAULTY;
import static org.postedit.cli.Drafts.RULE;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What {@code postedit check} does with texts. */
class CheckCommandTest {
    @TempDir
    private Path folder;

    @Test
    void exitsWithZeroWhereNothingIsFound() throws IOException {
        Run run = check(write("a.txt", CLEAN));
        assertEquals("no issues in 1 file\n", run.out());
        assertEquals("", run.err());
        assertEquals(0, run.code());
    }

    @Test
    void exitsWithOneWhereSomethingIsFound() throws IOException {
        Run run = check(write("a.txt", FAULTY));
        assertTrue(run.out().contains(": warning[" + RULE + "]"), run.out());
        assertEquals(1, run.code());
    }

    @ParameterizedTest
    @CsvSource({"error, 0", "warning, 1", "suggestion, 1", "never, 0"})
    void failsOnTheLevelAskedFor(String level, int code) throws IOException {
        assertEquals(code, check("--fail-on", level, write("a.txt", FAULTY)).code());
    }

    @ParameterizedTest
    @CsvSource({"plain, 1", "markdown, 0", "html, 0"})
    void readsATextAsTheFormatAskedFor(String format, int code) {
        Run run = Run.of("<pre>" + FAULTY + "</pre>", "check", "--profile", "artifacts", "--as", format, "-");
        assertEquals("", run.err());
        assertEquals(code, run.code(), run.out());
    }

    @Test
    void readsStandardInput() {
        Run run = Run.of(FAULTY, "check", "--profile", "artifacts", "-");
        assertTrue(run.out().startsWith("<stdin>:1:"), run.out());
        assertEquals(1, run.code());
    }

    @Test
    void writesJsonThatNamesTheToolAndTheFile() throws IOException {
        String file = write("a.txt", FAULTY);
        Run run = check("--format", "json", "--language", "en-GB", file);
        JsonNode report = new ObjectMapper().readTree(run.out());
        assertEquals(1, report.at("/version").asInt());
        assertTrue(report.at("/tool/version").asText().matches("\\d+\\.\\d+.*"));
        assertTrue(report.at("/tool/languageTool").isNull());
        assertEquals(file, report.at("/files/0/path").asText());
        assertEquals("en-GB", report.at("/files/0/language").asText());
        assertEquals(RULE, report.at("/files/0/findings/0/rule").asText());
    }

    @ParameterizedTest
    @CsvSource({"text", "html", "json", "jsonl", "sarif", "junit", "checkstyle", "github", "gitlab", "rdjson"})
    void writesTheReportToAFileAndNothingElsewhere(String format) throws IOException {
        String text = write("a.txt", FAULTY);
        Path report = folder.resolve("report");
        Run run = check("--format", format, "--output", report.toString(), text);
        assertEquals(new Run(1, "", ""), run);
        assertEquals(check("--format", format, text).out(), Files.readString(report));
    }

    @Test
    void saysThatTheReportCannotBeWritten() throws IOException {
        Path report = folder.resolve("missing").resolve("r.json");
        Run run = check("--output", report.toString(), write("a.txt", FAULTY));
        assertEquals(new Run(2, "", "postedit: " + report + ": cannot be written: no such folder\n"), run);
    }

    @Test
    void neverWritesTheReportOverAText() throws IOException {
        String text = write("a.txt", FAULTY);
        Run run = check("--output", folder.resolve(".").resolve("a.txt").toString(), text);
        assertTrue(run.err().contains("one of the texts to check; give the report another name"), run.err());
        assertEquals(2, run.code());
        assertEquals(FAULTY, Files.readString(Path.of(text)));
    }

    @Test
    void walksAFolderInOrderAndLeavesHiddenFilesOut() throws IOException {
        write("b.txt", FAULTY);
        write("a.txt", FAULTY);
        write("deep/c.TXT", FAULTY);
        write(".hidden.txt", FAULTY);
        write(".git/d.txt", FAULTY);
        write("e.jpg", FAULTY);
        List<String> places = check(folder.toString())
                .out()
                .lines()
                .filter(line -> line.contains("warning["))
                .map(line -> line.substring(folder.toString().length() + 1, line.indexOf(':')))
                .toList();
        assertEquals(List.of("a.txt", "b.txt", Path.of("deep", "c.TXT").toString()), places);
    }

    @Test
    void leavesAnOldReportOutOfTheTextsOfItsFolder() throws IOException {
        write("a.txt", FAULTY);
        Path report = folder.resolve("r.html");
        for (int run = 0; run < 2; run++) {
            assertEquals(
                    new Run(1, "", ""), check("--format", "html", "--output", report.toString(), folder.toString()));
        }
        assertTrue(Files.readString(report).contains("in " + folder.resolve("a.txt") + "</h1>"));
    }

    @Test
    void neverTakesAnArticleForAnOldReport() throws IOException {
        String article = write("r.html", "<p>The ferry is late.</p>");
        Run run = check("--format", "html", "--output", article, folder.toString());
        assertEquals(2, run.code());
        assertEquals("<p>The ferry is late.</p>", Files.readString(Path.of(article)));
    }

    @ParameterizedTest
    @CsvSource({"html", "json", "jsonl", "sarif", "junit", "checkstyle", "github", "gitlab", "rdjson"})
    void tellsInTheReportWhatWasNotChecked(String format) throws IOException {
        write("own/postedit.yml", "profil: strict");
        Files.createDirectory(folder.resolve("empty"));
        String unset = write("own/a.txt", FAULTY);
        Run run = check(
                "--format",
                format,
                "missing.txt",
                unset,
                folder.resolve("empty").toString());
        assertEquals(2, run.code());
        assertTrue(run.out().contains("missing.txt: no such file"), run.out());
        assertTrue(run.out().contains("no setting is called “profil”"), run.out());
        assertTrue(run.out().contains("empty: no .txt, .md, .html or .docx file in this folder"), run.out());
        assertTrue(format.equals("html") || run.out().contains("a.txt"), run.out());
    }

    @Test
    void namesAMissingFile() {
        assertEquals(
                new Run(2, "nothing was checked\n", "postedit: missing.txt: no such file\n"), check("missing.txt"));
    }

    @Test
    void refusesAFolderWithoutTexts() {
        Run run = check(folder.toString());
        assertEquals("postedit: " + folder + ": no .txt, .md, .html or .docx file in this folder\n", run.err());
        assertEquals(2, run.code());
    }

    @Test
    void refusesABinaryFile() throws IOException {
        Path file = Files.write(folder.resolve("a.txt"), new byte[] {'a', 0, 'b'});
        Run run = check(file.toString());
        assertEquals("postedit: " + file + ": not a text file: NUL byte at offset 1\n", run.err());
        assertEquals(2, run.code());
    }

    @Test
    void refusesWhatIsNotUtf8WithItsLine() throws IOException {
        Path file = Files.write(folder.resolve("a.txt"), new byte[] {'a', '\n', (byte) 0xC3, (byte) 0xA9, (byte) 0xE9});
        Run run = check(file.toString());
        assertTrue(run.err().startsWith("postedit: " + file + ":2: not UTF-8: byte 0xE9 at offset 4;"), run.err());
        assertEquals(2, run.code());
    }

    @Test
    void saysThatAnEmptyFileIsEmpty() throws IOException {
        String file = write("a.txt", "");
        assertEquals(
                new Run(0, "no issues in 1 file\n", "postedit: " + file + ": empty, nothing to check\n"), check(file));
    }

    @Test
    void checksTheOthersWhereOneFileCannotBeRead() throws IOException {
        Run run = check("missing.txt", write("a.txt", FAULTY));
        assertTrue(run.err().contains("missing.txt: no such file"));
        assertTrue(run.out().contains("a.txt:1:"));
        assertEquals(2, run.code());
    }

    @Test
    void findsTheFileThatSaysWhatToLeave() throws IOException {
        String file = write("a.txt", FAULTY);
        String sideCar = write("a.txt.postedit-ignore", RULE + ": why\n  winter.” . The\nnumber: why\n");
        Run run = check(file);
        assertTrue(run.out().contains(sideCar + ":3:1: warning[suppression/malformed]"), run.out());
        assertTrue(run.out().contains("1 issue in 2 files: 1 warning; 1 suppressed\n"), run.out());
        assertEquals(1, run.code());
    }

    private Run check(String... arguments) {
        return Drafts.run("check", arguments);
    }

    private String write(String name, String text) throws IOException {
        return Drafts.write(folder, name, text);
    }
}
