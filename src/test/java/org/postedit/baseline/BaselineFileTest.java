package org.postedit.baseline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.postedit.finding.Fingerprint;
import org.postedit.finding.RuleId;

class BaselineFileTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"a.txt", "#a.txt", "a\tb.txt", "a\nb.txt", "a\\tb.txt", "é/ü.md"})
    void readsWhatItWrites(String path) throws IOException, BrokenBaselineException {
        BaselineFile file = new BaselineFile(folder.resolve("known.tsv"));
        Baseline baseline = new Baseline(List.of(entry(path, "1"), entry(path, "1"), entry("b.txt", "0")));
        try (Writer writer = Files.newBufferedWriter(file.path())) {
            BaselineFile.write(baseline, writer);
        }
        assertEquals(baseline, file.read());
        assertTrue(BaselineFile.isOne(file.path()));
    }

    @Test
    void seesPathsFromItsFolder() {
        BaselineFile file = new BaselineFile(folder.resolve("known.tsv"));
        assertEquals("deep/a.txt", file.pathOf(folder.resolve("deep/./a.txt").toString()));
        assertEquals("../a.txt", file.pathOf(folder.resolve("../a.txt").toString()));
        assertEquals(Optional.of(folder.resolve("../a.txt").toAbsolutePath().normalize()), file.fileOf("../a.txt"));
    }

    private static Entry entry(String path, String digit) {
        return new Entry(path, new RuleId("quotation/split"), new Fingerprint(digit.repeat(16)));
    }
}
