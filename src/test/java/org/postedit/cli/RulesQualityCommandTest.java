package org.postedit.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RulesQualityCommandTest {
    private static final String RULE = "punctuation/stop-after-closing-mark";

    @TempDir
    private Path folder;

    @Test
    void writesAPageWithAColumnForEachFolder() throws IOException {
        Run run = Run.of("", "rules", "quality", machine(), human());
        assertEquals(0, run.code(), run.err());
        assertTrue(
                run.out().contains("| rule | confidence | fix | machine | human | judged | true | mended |\n"),
                run.out());
        assertTrue(run.out().contains("| `" + RULE + "` | high | safe | 1 | 0 | 0 |  |  |\n"), run.out());
    }

    @Test
    void printsWhatIsUnjudgedAndCountsItOnceItIs() throws IOException {
        String asked =
                Run.of("", "rules", "quality", "--unjudged", "5", machine()).out();
        assertTrue(asked.startsWith("# "), asked);
        assertTrue(asked.contains("\n" + RULE + "\t"), asked);
        assertTrue(asked.endsWith("\t?\t?\n"), asked);

        String verdicts = write("verdicts.tsv", asked.replace("?\t?", "true\tright"));
        assertEquals(
                "",
                Run.of("", "rules", "quality", "--verdicts", verdicts, "--unjudged", "5", machine())
                        .out());
        String page = Run.of("", "rules", "quality", "--verdicts", verdicts, machine())
                .out();
        assertTrue(page.contains("| 1 | 1 | 100 % | 100 % |\n"), page);
    }

    @Test
    void refusesAFileOfVerdictsThatIsNone() throws IOException {
        Run run = Run.of("", "rules", "quality", "--verdicts", write("verdicts.tsv", "yes\n"), machine());
        assertEquals(2, run.code());
        assertTrue(run.err().contains("verdicts.tsv:1: not rule, key"), run.err());
        assertEquals(
                2,
                Run.of("", "rules", "quality", "--verdicts", "none.tsv", machine())
                        .code());
    }

    private String machine() throws IOException {
        write("machine/a.txt", "“We are ready for the winter.” . The stores are full.\n");
        return folder.resolve("machine").toString();
    }

    private String human() throws IOException {
        write("human/a.txt", "“We are ready for the winter.” The stores are full.\n");
        return folder.resolve("human").toString();
    }

    private String write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text).toString();
    }
}
