package org.postedit.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MainTest {
    private static final String CLEAN = "“We are ready for the winter.” The stores are full.\n";
    private static final String FAULTY = "“We are ready for the winter.” . The stores are full.\n";
    private static final String RULE = "punctuation/stop-after-closing-mark";

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

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "check                         | Missing required parameter: 'PATH'",
                "chek a.txt                    | no command “chek”; did you mean “check”?",
                "check --formt json a.txt      | no option “--formt”; did you mean “--format”?",
                "check --profile fast a.txt    | “fast” is none of artifacts, default, strict",
                "check --format xml a.txt      | “xml” is none of text, json, html, jsonl, sarif",
                "check --fail-on all a.txt     | “all” is none of error, warning, suggestion, never",
                "check --language e a.txt      | “e” is not the code of a language, such as en-US",
                "check --prune a.txt           | --prune needs a --baseline",
                "check --baseline no.tsv a.txt | no.tsv: no such file; “postedit baseline” writes one",
                "baseline -                    | standard input has no path to be known by",
                "fix --in-place -              | standard input cannot be repaired in place",
                "fix --in-place --diff a.txt   | mutually exclusive",
                "explain punctuation/closing-mark | no rule “punctuation/closing-mark”",
                "explain stop-after-closing-mark | did you mean “punctuation/stop-after-closing-mark”?",
                "rules test missing.md --corpus . | missing.md: no such file",
                "explain a b                   | one word too many: “b”",
                "rules test a/b                | no rule “a/b”; “postedit rules” lists them",
            })
    void tellsWhatIsWrongWithACommand(String arguments, String message) {
        Run run = Run.of("", arguments.split(" "));
        assertTrue(run.err().contains(message), run.err());
        assertTrue(run.err().contains("--help” tells how it is used"), run.err());
        assertEquals(2, run.err().lines().count());
        assertEquals("", run.out());
        assertEquals(2, run.code());
    }

    @Test
    void asksForACommand() {
        Run run = Run.of("");
        assertTrue(run.err().contains("which command? check, fix, baseline, explain or rules"));
        assertEquals(2, run.code());
    }

    @ParameterizedTest
    @CsvSource({
        "--help",
        "check --help",
        "fix --help",
        "baseline --help",
        "explain --help",
        "rules --help",
        "rules test --help"
    })
    void helpsWithinEightyColumns(String arguments) {
        Run run = Run.of("", arguments.split(" "));
        assertTrue(run.out().startsWith("Usage: postedit"), run.out());
        assertTrue(run.out().contains("Example"), run.out());
        assertTrue(run.out().lines().allMatch(line -> line.length() <= 80), run.out());
        assertEquals(0, run.code());
    }

    @Test
    void tellsItsVersion() {
        assertTrue(Run.of("", "--version").out().matches("postedit \\d\\S* \\(LanguageTool \\d\\S*\\)\\R"));
    }

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
    void endsQuietlyWhereNobodyReadsOn() throws IOException {
        OutputStream closed = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("Broken pipe");
            }
        };
        Run run = Run.of(closed, "check", "--profile", "artifacts", write("a.txt", FAULTY));
        assertEquals(new Run(141, "", ""), run);
    }

    @Test
    void saysThatTheResultsCannotBeWritten() throws IOException {
        OutputStream full = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("No space left on device");
            }
        };
        Run run = Run.of(full, "check", "--profile", "artifacts", write("a.txt", FAULTY));
        assertEquals(new Run(2, "", "postedit: cannot write the results: No space left on device\n"), run);
    }

    @Test
    void neverShowsAStackTraceWhereItFailsItself() throws IOException {
        OutputStream broken = new OutputStream() {
            @Override
            public void write(int b) {
                throw new StackOverflowError();
            }
        };
        Run run = Run.of(broken, "check", "--profile", "artifacts", write("a.txt", FAULTY));
        assertEquals(3, run.code());
        assertTrue(run.err().startsWith("postedit: internal failure: java.lang.StackOverflowError"), run.err());
        assertFalse(run.err().contains("\tat "));
    }

    @Test
    void listsTheRules() {
        Run run = Run.of("", "rules");
        assertTrue(run.out().startsWith("RULE "), run.out());
        assertTrue(run.out().lines().anyMatch(line -> line.matches(RULE + " +warning +high +safe +\\S.*")), run.out());
        assertEquals(0, run.code());
    }

    @Test
    void explainsARule() {
        Run run = Run.of("", "explain", RULE);
        assertTrue(run.out().startsWith(RULE + ": "), run.out());
        assertTrue(run.out().contains("What it finds:\n    “We are ready for the winter.” . The stores are full.\n"));
        assertTrue(run.out().contains("  → " + CLEAN));
        assertTrue(run.out().contains("What it leaves alone:\n"));
        assertEquals(0, run.code());
    }

    @Test
    void sendsToLanguageToolForItsChecks() {
        Run run = Run.of("", "explain", "languagetool/COMMA_WHITESPACE[2]");
        assertTrue(run.out().endsWith("/rule/show/COMMA_WHITESPACE?lang=en\n"), run.out());
        assertEquals(0, run.code());
    }

    @Test
    void keepsControlCharactersOfANameFromTheTerminal() {
        assertTrue(check("\u001B[31m.txt").err().contains("<U+001B>[31m.txt: no such file"));
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

    @Test
    void showsOnlyWhatIsNotInTheBaseline() throws IOException {
        String file = write("deep/a.txt", FAULTY);
        String baseline = folder.resolve("known.tsv").toString();
        assertEquals(
                new Run(0, "", "postedit: " + baseline + ": 1 issue of 1 file\n"),
                command("baseline", "--baseline", baseline, file));
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
        command("baseline", "--baseline", baseline.toString(), a, b);
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
        Run run = command("baseline", "--baseline", baseline.toString(), write("a.txt", FAULTY), "missing.txt");
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

    private Run check(String... arguments) {
        return command("check", arguments);
    }

    private Run fix(String... arguments) {
        return command("fix", arguments);
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

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }
}
