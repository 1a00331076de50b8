package org.postedit.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RulesTestCommandTest {
    private static final String CLEAN = "“We are ready for the winter.” The stores are full.\n";
    private static final String FAULTY = "“We are ready for the winter.” . The stores are full.\n";
    private static final String RULE = "punctuation/stop-after-closing-mark";

    private static final String CARD = """
            ---
            id: fluency/winter
            language: en
            severity: warning
            confidence: high
            fix: unsafe
            mqm: Linguistic conventions > Punctuation
            its: typographical
            since: 0.1.0
            message: a cold word
            ---
            # Winter

            For a test.

            ```replace
            for the winter = for the cold
            ```

            ```examples
            - We are ready [[for the winter]].
            + We are ready for the cold.
            - They saved [[for the winter]].
            + They saved for the cold.
            - He sings [[for the winter]].
            + He sings for the cold.
            = For winter.
            = A winter.
            = In the winter.
            ```
            """;

    @TempDir
    private Path folder;

    @Test
    void triesOneRuleOnAFolder() throws IOException {
        write("a.txt", FAULTY + "and lower-case paragraphs are another rule's.\n");
        write("b.txt", CLEAN);
        Run run = Run.of("", "rules", "test", RULE, "--corpus", folder.toString());
        assertTrue(run.out().contains("a.txt:1:"), run.out());
        assertFalse(run.out().contains("casing/"), run.out());
        assertTrue(
                run.out().endsWith("1 issue in 1 of 2 texts, 500.0 per 1,000 texts, 38.46 per 1,000 words\n"),
                run.out());
        assertEquals(0, run.code());
    }

    @Test
    void triesACardFromAFile() throws IOException {
        String card = write("fluency/winter.md", CARD);
        write("texts/a.txt", CLEAN);
        Run run = Run.of(
                "", "rules", "test", card, "--corpus", folder.resolve("texts").toString());
        assertTrue(run.out().contains("fluency/winter: 1 issue in 1 of 1 text,"), run.out() + run.err());
        assertEquals(0, run.code());
    }

    @Test
    void triesACardWhereverItLies() throws IOException {
        String card = write("lexicon/fluency/winter.md", CARD);
        write("a.txt", CLEAN);
        assertEquals(
                0,
                Run.of("", "rules", "test", card, "--corpus", folder.toString()).code());
    }

    @Test
    void runsTheExamplesOfACard() throws IOException {
        Run run = Run.of("", "rules", "test", write("fluency/winter.md", CARD));
        assertEquals("6 examples of 1 card: all as promised\n", run.out());
        assertEquals(0, run.code());
    }

    @Test
    void saysWhichExampleFails() throws IOException {
        write("rules/fluency/winter.md", CARD.replace("= In the winter.", "= Here for the winter."));
        Run run = Run.of("", "rules", "test", folder.resolve("rules").toString());
        assertTrue(
                run.out().contains("/winter.md:29: should not be flagged\nHere for the winter.\n     ^^^^^^^^^^^^^^\n"),
                run.out());
        assertTrue(run.out().endsWith("6 examples of 1 card: 1 not as promised\n"), run.out());
        assertEquals(1, run.code());
    }

    @Test
    void takesOneCardAtATimeOnACorpus() throws IOException {
        write("rules/fluency/winter.md", CARD);
        write("rules/fluency/other.md", CARD.replace("fluency/winter", "fluency/other"));
        String rules = folder.resolve("rules").toString();
        assertEquals(2, Run.of("", "rules", "test", rules, "--corpus", rules).code());
    }

    @Test
    void refusesACardThatIsNotUtf8() throws IOException {
        Path card = Files.write(folder.resolve("winter.md"), new byte[] {'#', ' ', (byte) 0xE9});
        Run run = Run.of("", "rules", "test", card.toString(), "--corpus", folder.toString());
        assertTrue(run.err().startsWith("postedit: " + card + ": not UTF-8 text"), run.err());
        assertEquals(2, run.code());
    }

    @Test
    void namesTheLineOfABrokenCard() throws IOException {
        String card = write("fluency/winter.md", CARD.replace("severity: warning", "severity: wrong"));
        Run run = Run.of("", "rules", "test", card, "--corpus", folder.toString());
        assertTrue(run.err().startsWith("postedit: " + card.replace('\\', '/') + ":4: "), run.err());
        assertEquals(1, run.err().lines().count());
        assertEquals(2, run.code());
    }

    private String write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text).toString();
    }
}
