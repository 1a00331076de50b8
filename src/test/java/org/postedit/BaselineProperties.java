package org.postedit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.postedit.baseline.Baseline;
import org.postedit.baseline.Entry;
import org.postedit.document.Format;
import org.postedit.engine.Report;
import org.postedit.finding.Finding;

/** What is new beside a baseline, in articles made of the cards' examples. */
class BaselineProperties {
    private static final int TRIES = 200;
    private static final String FAULTY = "Zinc prices doubled overnight.. Nobody knew why.";

    @Provide
    Arbitrary<List<String>> paragraphs() {
        return Articles.paragraphs();
    }

    @Property(tries = TRIES, shrinking = ShrinkingMode.BOUNDED)
    void nothingIsNewWhereNothingChanged(@ForAll("paragraphs") List<String> paragraphs) {
        Report report = lint(paragraphs);
        Baseline baseline = new Baseline(Baseline.entriesOf("t", report));
        Report apart = baseline.setApart("t", report);
        assertEquals(List.of(), apart.findings());
        assertEquals(report.findings(), apart.known());
        assertEquals(List.of(), baseline.dead("t", apart));
    }

    @Property(tries = TRIES, shrinking = ShrinkingMode.BOUNDED)
    void aFaultyParagraphMoreIsOneNewFinding(@ForAll("paragraphs") List<String> paragraphs) {
        List<String> calm = new ArrayList<>(List.of("The first paragraph says nothing of note."));
        calm.addAll(paragraphs);
        calm.add("The last paragraph says nothing of note either.");
        Report before = lint(calm);
        List<String> more = new ArrayList<>(calm);
        more.add(1, FAULTY);
        Report after = lint(more);
        // A rule that looks at the whole article may find more, or less, in the old sentences: that is not the
        // baseline's doing.
        Optional<Finding> found = after.findings().stream()
                .filter(finding -> finding.rule().value().equals("punctuation/doubled-mark"))
                .filter(finding -> finding.range().start() < calm.get(0).length() + FAULTY.length())
                .findFirst();
        Assume.that(found.isPresent());
        Finding added = found.orElseThrow();
        List<Finding> others = after.findings().stream()
                .filter(finding -> !finding.equals(added))
                .toList();
        Assume.that(sorted(before).equals(sorted(after.withFindings(others))));
        Baseline baseline = new Baseline(Baseline.entriesOf("t", before));
        assertEquals(List.of(added), baseline.setApart("t", after).findings());
    }

    private static List<Entry> sorted(Report report) {
        return Baseline.entriesOf("t", report).stream().sorted().toList();
    }

    @Property(tries = TRIES)
    void aFaultThatIsThereOnceMoreIsNewOnce(@ForAll("paragraphs") List<String> paragraphs) {
        Report report = lint(paragraphs);
        List<Finding> twice = new ArrayList<>(report.findings());
        twice.addAll(report.findings());
        Baseline baseline = new Baseline(Baseline.entriesOf("t", report));
        Report apart = baseline.setApart("t", report.withFindings(twice));
        assertEquals(
                Baseline.entriesOf("t", report).stream().sorted().toList(),
                Baseline.entriesOf("t", apart).stream().sorted().toList());
    }

    @Property(tries = TRIES)
    void theOrderOfTheFindingsIsOfNoMatter(@ForAll("paragraphs") List<String> paragraphs) {
        Report report = lint(paragraphs);
        List<Finding> turned = new ArrayList<>(report.findings());
        Collections.reverse(turned);
        Baseline baseline = new Baseline(Baseline.entriesOf("t", report));
        assertEquals(baseline, new Baseline(Baseline.entriesOf("t", report.withFindings(turned))));
        assertEquals(
                List.of(), baseline.setApart("t", report.withFindings(turned)).findings());
    }

    private static Report lint(List<String> paragraphs) {
        return Articles.POSTEDIT.lint(Articles.of(Format.HTML, paragraphs));
    }
}
