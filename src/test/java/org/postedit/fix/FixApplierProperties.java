package org.postedit.fix;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.postedit.finding.Applicability;
import org.postedit.finding.Category;
import org.postedit.finding.Confidence;
import org.postedit.finding.Edit;
import org.postedit.finding.Finding;
import org.postedit.finding.Fingerprint;
import org.postedit.finding.Fix;
import org.postedit.finding.RuleId;
import org.postedit.finding.Severity;
import org.postedit.text.SourceRange;

class FixApplierProperties {
    private static final String TEXT = "abcdefghijklmnopqrstuvwxyz0123456789";

    @Property
    void changesNothingWithoutAFixOfThatKind(@ForAll("findings") List<Finding> findings) {
        List<Finding> unsafe = findings.stream()
                .filter(finding -> finding.fixes().get(0).applicability() != Applicability.SAFE)
                .toList();
        assertEquals(TEXT, FixApplier.apply(TEXT, unsafe, Applicability.SAFE).text());
    }

    @Property
    void appliesOrPutsOffEveryFixOfThatKind(@ForAll("findings") List<Finding> findings) {
        Applied applied = FixApplier.apply(TEXT, findings, Applicability.UNSAFE);
        assertEquals(findings.size(), applied.mended().size() + applied.putOff().size());
        assertTrue(findings.isEmpty() || !applied.mended().isEmpty());
    }

    @Property
    void appliesEachFixWhollyAndNothingElse(@ForAll("findings") List<Finding> findings) {
        Applied applied = FixApplier.apply(TEXT, findings, Applicability.UNSAFE);
        List<Edit> edits = new ArrayList<>();
        applied.mended().forEach(finding -> edits.addAll(finding.fixes().get(0).edits()));
        edits.sort((one, other) -> other.range().compareTo(one.range()));
        StringBuilder expected = new StringBuilder(TEXT);
        edits.forEach(
                edit -> expected.replace(edit.range().start(), edit.range().end(), edit.text()));
        assertEquals(expected.toString(), applied.text());
    }

    @Provide
    Arbitrary<List<Finding>> findings() {
        return finding().list().ofMaxSize(8);
    }

    private static Arbitrary<Finding> finding() {
        Arbitrary<Integer> start = Arbitraries.integers().between(0, TEXT.length() - 6);
        Arbitrary<Integer> length = Arbitraries.integers().between(0, 3);
        Arbitrary<String> text = Arbitraries.of("", "X", "YZ");
        Arbitrary<Applicability> applicability = Arbitraries.of(Applicability.SAFE, Applicability.UNSAFE);
        Arbitrary<Boolean> pair = Arbitraries.of(true, false);
        return Combinators.combine(start, length, text, applicability, pair).as((s, l, t, a, p) -> {
            List<Edit> edits = new ArrayList<>();
            edits.add(new Edit(new SourceRange(s, s + l), t));
            if (p) {
                edits.add(new Edit(new SourceRange(s + 5, s + 6), t));
            }
            return new Finding(
                    new RuleId("quotation/split"),
                    Category.QUOTATION,
                    "Linguistic conventions > Punctuation",
                    Severity.ERROR,
                    Confidence.HIGH,
                    new SourceRange(s, s + l),
                    "fault",
                    List.of(new Fix("mend it", a, edits)),
                    List.of(),
                    new Fingerprint("0123456789abcdef"));
        });
    }
}
