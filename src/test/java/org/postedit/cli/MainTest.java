package org.postedit.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.postedit.cli.Drafts.CLEAN;
import static org.postedit.cli.Drafts.FAULTY;
import static org.postedit.cli.Drafts.RULE;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MainTest {
    @TempDir
    private Path folder;

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

    private Run check(String... arguments) {
        return Drafts.run("check", arguments);
    }

    private String write(String name, String text) throws IOException {
        return Drafts.write(folder, name, text);
    }
}
