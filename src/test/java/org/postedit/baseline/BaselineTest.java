package org.postedit.baseline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.postedit.document.Source;
import org.postedit.engine.Report;
import org.postedit.engine.Unreported;
import org.postedit.finding.Category;
import org.postedit.finding.Confidence;
import org.postedit.finding.Finding;
import org.postedit.finding.Fingerprint;
import org.postedit.finding.RuleId;
import org.postedit.finding.Severity;
import org.postedit.text.SourceRange;

class BaselineTest {
    private static final String PATH = "a.txt";
    private static final Report EMPTY = new Report(Source.plain(PATH, "It rained."), List.of(), List.of(), List.of());

    /** The match is too doubtful for the profile of today. */
    @Test
    void takesNothingForDeadThatIsFoundAndNotReported() {
        Finding doubtful = finding("fluency/stiff", "a");
        Baseline baseline = baseline(doubtful, doubtful, finding("fluency/stiff", "b"));
        Report report = EMPTY.with(new Unreported(List.of(doubtful), true));
        assertEquals(
                List.of(Entry.of(PATH, doubtful), Entry.of(PATH, finding("fluency/stiff", "b"))),
                baseline.dead(PATH, report));
    }

    @Test
    void takesNoCheckOfLanguageToolForDeadWhereItDidNotSeeAll() {
        Finding theirs = finding("languagetool/COMMA", "a");
        Finding ours = finding("fluency/stiff", "b");
        Baseline baseline = baseline(theirs, ours);
        assertEquals(2, baseline.dead(PATH, EMPTY).size());
        assertEquals(List.of(Entry.of(PATH, ours)), baseline.dead(PATH, EMPTY.with(new Unreported(List.of(), false))));
    }

    @Test
    void takesAwayADeadEntryAsOftenAsItIsDead() {
        Entry entry = Entry.of(PATH, finding("fluency/stiff", "a"));
        Entry other = Entry.of("b.txt", finding("fluency/stiff", "a"));
        Baseline baseline = new Baseline(List.of(entry, entry, entry, other));
        assertEquals(new Baseline(List.of(entry, other)), baseline.without(List.of(entry, entry)));
    }

    @Test
    void knowsTheEntriesOfOneFileFromThoseOfItsNeighbours() {
        Finding finding = finding("fluency/stiff", "a");
        Baseline baseline = new Baseline(List.of(
                Entry.of("a", finding),
                Entry.of("a.txt", finding),
                Entry.of("a.txt2", finding),
                Entry.of("b", finding)));
        assertEquals(List.of(Entry.of(PATH, finding)), baseline.dead(PATH, EMPTY));
        assertEquals(List.of(), baseline.dead("a.tx", EMPTY));
    }

    private static Baseline baseline(Finding... findings) {
        return new Baseline(Baseline.entriesOf(PATH, EMPTY.withFindings(List.of(findings))));
    }

    private static Finding finding(String rule, String digit) {
        return new Finding(
                new RuleId(rule),
                Category.FLUENCY,
                "Style",
                Severity.WARNING,
                Confidence.LOW,
                new SourceRange(0, 2),
                "stiff",
                List.of(),
                List.of(),
                new Fingerprint(digit.repeat(16)));
    }
}
