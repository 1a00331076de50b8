package org.postedit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
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
import org.postedit.text.SourceRange;

/** A rule here makes one text of another, whatever it says. */
class RepairLoopTest {

    @Test
    void mendsUntilNothingIsLeft() {
        Repair repair = repair("aaa", text -> text.length() > 1 ? text.substring(1) : text);
        assertEquals("a", repair.source().text());
        assertEquals(2, repair.mended().size());
        assertEquals(List.of(), repair.left().findings());
    }

    @Test
    void endsACircleAtOneTextWhereverItIsEntered() {
        Function<String, String> circle = text -> switch (text) {
            case "start" -> "b";
            case "b" -> "c";
            case "c" -> "a";
            default -> "b";
        };
        for (String entry : List.of("start", "a", "b", "c")) {
            Repair repair = repair(entry, circle);
            assertEquals("a", repair.source().text());
            assertEquals("a", repair.left().source().text());
        }
        assertEquals(0, repair("a", circle).mended().size());
        assertEquals(3, repair("start", circle).mended().size());
    }

    @Test
    void leavesATextAloneThatNeverSettles() {
        Repair repair = repair("a", text -> text + "a");
        assertEquals("a", repair.source().text());
        assertEquals(List.of(), repair.mended());
        assertFalse(repair.left().isComplete());
        assertTrue(repair.left().failures().get(0).message().contains("not settled"));
    }

    private static Repair repair(String text, Function<String, String> rule) {
        return new RepairLoop(source -> report(source, rule.apply(source.text())), Applicability.SAFE)
                .run(Source.plain("t", text));
    }

    private static Report report(Source source, String after) {
        SourceRange all = new SourceRange(0, source.text().length());
        Finding finding = new Finding(
                new RuleId("quotation/split"),
                Category.QUOTATION,
                "Linguistic conventions > Punctuation",
                Severity.ERROR,
                Confidence.HIGH,
                all,
                "fault",
                List.of(new Fix("mend it", Applicability.SAFE, List.of(new Edit(all, after)))),
                List.of(),
                new Fingerprint("0123456789abcdef"));
        boolean clean = after.equals(source.text());
        return new Report(source, clean ? List.of() : List.of(finding), List.of(), List.of());
    }
}
