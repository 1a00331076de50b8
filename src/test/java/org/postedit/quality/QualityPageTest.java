package org.postedit.quality;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.postedit.document.Source;
import org.postedit.engine.Report;
import org.postedit.finding.Applicability;
import org.postedit.finding.Category;
import org.postedit.finding.Confidence;
import org.postedit.finding.Edit;
import org.postedit.finding.Finding;
import org.postedit.finding.Fingerprint;
import org.postedit.finding.Fix;
import org.postedit.finding.RuleId;
import org.postedit.finding.Severity;
import org.postedit.rule.Rule;
import org.postedit.text.SourceRange;

class QualityPageTest {
    private static final Rule SPOKEN = rule("duplication/repeated-word");
    private static final Rule SILENT = rule("number/torn-ordinal");
    private static final Source SOURCE = Source.plain("t", "It was was late, and and cold.");

    @TempDir
    private Path folder;

    @Test
    void countsHitsInEachFolderAndJudgedOnesOnce() throws IOException {
        Finding first = finding(3, "0000000000000001", "");
        Finding second = finding(17, "0000000000000002", "");
        Folder machine = new Folder("machine");
        machine.add(report(first, second));
        machine.add(report(first));
        Folder human = new Folder("human");
        human.add(report());
        String page = new QualityPage(
                        List.of(SPOKEN, SILENT),
                        List.of(machine, human),
                        verdicts(line(first, "true\tright"), line(second, "false\tnone")))
                .text();
        assertTrue(page.contains("| machine | 2 | 14 | 214.29 |\n| human | 1 | 7 | 0.00 |\n"), page);
        assertTrue(page.contains("| `duplication/repeated-word` | high | safe | 3 | 0 | 2 | 50 % | 100 % |\n"), page);
        assertTrue(page.endsWith("- `number/torn-ordinal` (high)\n"), page);
    }

    @Test
    void leavesOpenWhatNobodyJudged() {
        Folder machine = new Folder("machine");
        machine.add(report(finding(3, "0000000000000001", "")));
        String page = new QualityPage(List.of(SPOKEN), List.of(machine), Verdicts.none()).text();
        assertTrue(page.contains("| `duplication/repeated-word` | high | safe | 1 | 0 |  |  |\n"), page);
    }

    @Test
    void asksAnewWhenTheRepairIsAnother() {
        Fingerprint key = Verdict.key(finding(3, "0000000000000001", ""), SOURCE);
        assertNotEquals(key, Verdict.key(finding(3, "0000000000000001", "was"), SOURCE));
        assertNotEquals(key, Verdict.key(finding(3, "0000000000000003", ""), SOURCE));
        assertEquals(key, Verdict.key(finding(3, "0000000000000001", ""), SOURCE));
    }

    private Verdicts verdicts(String... lines) throws IOException {
        return Verdicts.read(Files.write(folder.resolve("verdicts.tsv"), List.of(lines)));
    }

    private static String line(Finding finding, String verdict) {
        return finding.rule() + "\t" + Verdict.key(finding, SOURCE) + "\t" + verdict;
    }

    private static Report report(Finding... findings) {
        return new Report(SOURCE, List.of(findings), List.of(), List.of());
    }

    private static Finding finding(int start, String print, String repair) {
        SourceRange range = new SourceRange(start, start + 7);
        return new Finding(
                SPOKEN.id(),
                SPOKEN.category(),
                SPOKEN.mqm(),
                SPOKEN.severity(),
                SPOKEN.confidence(),
                range,
                SPOKEN.message(),
                List.of(new Fix("take it out", Applicability.SAFE, List.of(new Edit(range, repair)))),
                List.of(),
                new Fingerprint(print));
    }

    private static Rule rule(String id) {
        return new Rule(
                new RuleId(id),
                Category.DUPLICATION,
                "any",
                Severity.WARNING,
                Confidence.HIGH,
                Applicability.SAFE,
                "Linguistic conventions > Grammar",
                "duplication",
                "0.1.0",
                "fault",
                Set.of());
    }
}
