package org.postedit.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.postedit.finding.RuleId;
import org.postedit.rule.BrokenCardException;
import org.postedit.rule.RuleCatalog;

class SettingsFileTest {
    @TempDir
    private Path folder;

    @Test
    void saysNothingWhereItIsEmpty() throws IOException {
        assertEquals(Settings.defaults(), settingsOf("", "a.md"));
        assertEquals(Settings.defaults(), settingsOf("# nothing yet\n", "a.md"));
    }

    @Test
    void readsWordsNumbersAndLists() throws IOException {
        Settings settings = settingsOf("""
                language: en-GB
                profile: artifacts
                select: [quotation, punctuation/*]
                ignore: quotation/split
                severity:
                  quotation: suggestion
                  punctuation/stop-before-comma: error
                fail-on: never
                max-warnings: 12
                """, "a.md");
        assertEquals("en-GB", settings.language().orElseThrow());
        assertEquals(Profile.ARTIFACTS, settings.profile());
        assertEquals("[quotation, punctuation/*]", settings.select().toString());
        assertEquals("[quotation/split]", settings.ignore().toString());
        assertEquals(
                "[quotation: suggestion, punctuation/stop-before-comma: error]",
                settings.severities().toString());
        assertEquals(FailOn.NEVER, settings.failOn());
        assertEquals(OptionalInt.of(12), settings.maxWarnings());
    }

    @Test
    void readsWordListsBesideIt() throws IOException {
        write("lists/names.txt", "bell hooks # the author\n\nJosé\n");
        write("terms.txt", "\uFEFFpaywall\r\n");
        Settings settings = settingsOf("names: lists/names.txt\nterms: [terms.txt]\n", "a.md");
        assertEquals(Set.of("bell hooks", "José"), settings.names());
        assertEquals(Set.of("paywall"), settings.terms());
    }

    @Test
    void readsTheCardsOfAHouseAndLetsThemBeNamed() throws IOException {
        write("rules/en/fluency/learnings.md", CARD);
        Settings settings = settingsOf("ignore: fluency/learnings\nrules: rules/\n", "a.md");
        assertEquals(
                List.of(new RuleId("fluency/learnings")),
                settings.cards().stream().map(card -> card.rule().id()).toList());
        assertEquals("[fluency/learnings]", settings.ignore().toString());
    }

    @Test
    void refusesACardOfAHouseThatFindsNothing() throws IOException {
        write("rules/en/fluency/learnings.md", CARD.replaceAll("(?s)```replace.*?```", ""));
        assertThrows(BrokenCardException.class, () -> settingsOf("rules: rules/\n", "a.md"));
    }

    @Test
    void letsALaterOverrideWinAndAddsToLists() throws IOException {
        String text = """
                ignore: boilerplate
                fail-on: warning
                paths:
                  - files: news/
                    fail-on: error
                    ignore: [casing]
                  - files: ["*.html", drafts/**/x.md]
                    fail-on: never
                """;
        assertEquals("[boilerplate] warning", ignoredAndFailing(text, "a.md"));
        assertEquals("[boilerplate, casing] error", ignoredAndFailing(text, "news/a.md"));
        assertEquals("[boilerplate, casing] never", ignoredAndFailing(text, "news/b/c.html"));
        assertEquals("[boilerplate] never", ignoredAndFailing(text, "drafts/x.md"));
        assertEquals("[boilerplate] never", ignoredAndFailing(text, "drafts/a/b/x.md"));
        assertEquals("[boilerplate] warning", ignoredAndFailing(text, "x.md"));
        assertEquals("[boilerplate] warning", ignoredAndFailing(text, "../news/a.md"));
    }

    @Test
    void tellsWhereEachThingWasSaid() throws IOException {
        write("postedit.yml", "profile: strict\nignore: casing\npaths:\n- files: '*'\n  ignore: number\n");
        InForce inForce = InForce.of(read().choicesFor(folder.resolve("a.md")));
        assertEquals(List.of(folder.resolve("postedit.yml") + ":1"), inForce.origins(Key.PROFILE));
        assertEquals(
                List.of(folder.resolve("postedit.yml") + ":2", folder.resolve("postedit.yml") + ":5"),
                inForce.origins(Key.IGNORE));
        assertEquals(List.of(), inForce.origins(Key.FAIL_ON));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "profil: strict           | 1:1: no setting is called “profil”; did you mean “profile”?",
                "profile: strikt          | 1:10: “strikt” is none of artifacts, default, strict",
                "profile: [a, b]          | 1:10: a word is wanted here",
                "profile:                 | 1:9: a word is wanted here",
                "ignore: [a/b]            | 1:10: no rule is called “a/b”",
                "ignore: [quotation/splt] | 1:10: no rule is called “quotation/splt”; did you mean “quotation/split”?",
                "severity: error          | 1:11: keys with values are wanted here, as in “profile: artifacts”",
                "severity: {casing: bad}  | 1:20: “bad” is none of suggestion, warning, error",
                "language: e              | 1:11: “e” is not the code of a language, such as en-US",
                "max-warnings: -1         | 1:15: “-1” is no number from 0 up",
                "max-warnings: many       | 1:15: “many” is no number from 0 up",
                "names: no.txt            | 1:8: no file “no.txt” beside this one",
                "rules: no                | 1:8: no folder “no” beside this file",
                "fail-on: no              | 1:10: “no” is none of error, warning, suggestion, never",
                "{fail-on: error, fail-on: error} | 1:18: “fail-on” was said before",
                "paths: [{profile: strict}] | 1:9: “files” is missing: which files is this for?",
                "paths: [{files: a, rules: b}] | 1:20: “rules” holds for all files; say it above “paths”",
                "paths: [{files: /a}]     | 1:17: no pattern of files below this folder: it counts from this folder; leave out the start",
                "paths: [{files: 'a\\b'}] | 1:17: no pattern of files below this folder: folders are parted by “/”",
                "paths: {files: a}        | 1:8: a list is wanted here, as in “- files: news/”",
                "paths:                   | 1:7: a list is wanted here, as in “- files: news/”",
                "files: a                 | 1:1: “files” has its place under “paths”",
                "paths: [{file: a}]       | 1:10: no setting is called “file”; did you mean “files”?",
                "ignore: [a               | 1:11: no YAML: expected ',' or ']', but got <stream end>",
                "just words               | 1:1: keys with values are wanted here, as in “profile: artifacts”",
            })
    void tellsThePlaceOfWhatItDoesNotKnow(String text, String fault) throws IOException {
        write("postedit.yml", text);
        BrokenSettingsException refusal = assertThrows(BrokenSettingsException.class, this::read);
        assertEquals(folder.resolve("postedit.yml") + ":" + fault, refusal.getMessage());
    }

    @Test
    void refusesWhatIsNoText() throws IOException {
        Files.write(folder.resolve("postedit.yml"), new byte[] {(byte) 0xff, (byte) 0xfe, 0, 'a'});
        BrokenSettingsException refusal = assertThrows(BrokenSettingsException.class, this::read);
        assertEquals(folder.resolve("postedit.yml") + ": not UTF-8 text", refusal.getMessage());
    }

    @Test
    void refusesListsInListsWithoutEnd() throws IOException {
        write("postedit.yml", "select: " + "[".repeat(100_000));
        assertThrows(BrokenSettingsException.class, this::read);
    }

    @Test
    void refusesAFileThatNoSystemCanHave() throws IOException {
        write("postedit.yml", "names: \"a\\0b\"\n");
        BrokenSettingsException refusal = assertThrows(BrokenSettingsException.class, this::read);
        assertTrue(refusal.getMessage().endsWith(":1:8: “a\0b” is no name of a file"), refusal.getMessage());
    }

    @Test
    void readsTheExampleOfItsPage() throws IOException {
        write("lists/names.txt", "bell hooks\n");
        write("lists/terms.txt", "paywall\n");
        write("rules/en/fluency/learnings.md", CARD);
        String page = Files.readString(Path.of("docs/settings.md"));
        String example = page.substring(page.indexOf("```yaml\n") + 8);
        Settings settings = settingsOf(example.substring(0, example.indexOf("```")), "drafts/a/en-1.md");
        assertEquals(
                "[boilerplate/site-name, casing, quotation/lost-*, residue/tag]",
                settings.ignore().toString());
    }

    @Test
    void isReadOnceWhereItIsBroken() throws IOException {
        write("postedit.yml", "profil: strict\n");
        SettingsSearch search = new SettingsSearch(RuleCatalog.load());
        Path text = folder.resolve("a.md");
        BrokenSettingsException first = assertThrows(BrokenSettingsException.class, () -> search.find(text));
        assertSame(first, assertThrows(BrokenSettingsException.class, () -> search.find(text)));
    }

    @Test
    void isFoundInTheNearestFolderUpward() throws IOException {
        write("postedit.yml", "profile: strict\n");
        write("a/postedit.yml", "profile: artifacts\n");
        SettingsSearch search = new SettingsSearch(RuleCatalog.load());
        assertEquals(Profile.STRICT, found(search, "x.md").profile());
        assertEquals(Profile.STRICT, found(search, "b/c/x.md").profile());
        assertEquals(Profile.ARTIFACTS, found(search, "a/x.md").profile());
        assertEquals(Profile.ARTIFACTS, found(search, "a/b/../b/x.md").profile());
        assertTrue(search.find(folder.resolve("../x.md")).isEmpty());
    }

    private Settings found(SettingsSearch search, String text) {
        Path path = folder.resolve(text);
        return InForce.of(search.find(path).orElseThrow().choicesFor(path)).settings();
    }

    private String ignoredAndFailing(String settings, String text) throws IOException {
        Settings inForce = settingsOf(settings, text);
        return inForce.ignore() + " " + inForce.failOn().label();
    }

    private Settings settingsOf(String settings, String text) throws IOException {
        write("postedit.yml", settings);
        return InForce.of(read().choicesFor(folder.resolve(text))).settings();
    }

    private SettingsFile read() throws IOException {
        return SettingsFile.read(folder.resolve("postedit.yml"));
    }

    private void write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private static final String CARD = """
            ---
            id: fluency/learnings
            language: en
            severity: warning
            confidence: high
            fix: unsafe
            mqm: Style > Unidiomatic style
            its: style
            since: 0.1.0
            message: say “lessons”
            ---
            # Learnings

            The house says lessons.

            ```replace
            learnings = lessons
            ```

            ```examples
            - The [[learnings]] of the year.
            + The lessons of the year.
            - New [[learnings]] came in.
            + New lessons came in.
            - They shared their [[learnings]].
            + They shared their lessons.
            = The learning goes on.
            = The lessons of the year.
            = They are learning.
            ```
            """;
}
