package org.postedit.quality;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.postedit.finding.Fingerprint;
import org.postedit.finding.RuleId;

class VerdictsTest {
    private static final Fingerprint KEY = new Fingerprint("0123456789abcdef");

    @TempDir
    private Path folder;

    @Test
    void readsALineEachAndSkipsRemarks() throws IOException {
        Verdicts verdicts = read("# rule, key\n\nquotation/split\t0123456789abcdef\ttrue\twrong\n");
        Verdict verdict = new Verdict(new RuleId("quotation/split"), KEY, true, RepairVerdict.WRONG);
        assertEquals(List.of(verdict), verdicts.all());
        assertEquals(Optional.of(verdict), verdicts.find(KEY));
        assertEquals(Optional.empty(), verdicts.find(new Fingerprint("fedcba9876543210")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "quotation/split 0123456789abcdef true; not rule, key",
                "split 0123456789abcdef true right; not a rule id: split",
                "quotation/split 0123 true right; not a fingerprint: 0123",
                "quotation/split 0123456789abcdef ? right; “?” is neither true nor false",
                "quotation/split 0123456789abcdef true good; “good” is neither right nor wrong nor none",
            })
    void namesTheLineThatIsNone(String line, String fault) {
        IOException e = assertThrows(BrokenVerdictException.class, () -> read("# remark\n" + line.replace(' ', '\t')));
        assertTrue(String.valueOf(e.getMessage()).contains("verdicts.tsv:2: " + fault), e.getMessage());
    }

    @Test
    void refusesASecondVerdict() {
        String line = "quotation/split\t0123456789abcdef\ttrue\tnone\n";
        IOException e = assertThrows(BrokenVerdictException.class, () -> read(line + line));
        assertTrue(String.valueOf(e.getMessage()).contains(":2: a second verdict"), e.getMessage());
    }

    private Verdicts read(String text) throws IOException {
        return Verdicts.read(Files.writeString(folder.resolve("verdicts.tsv"), text));
    }
}
