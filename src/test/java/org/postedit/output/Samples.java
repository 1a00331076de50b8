package org.postedit.output;

import java.util.List;
import org.postedit.document.Source;
import org.postedit.engine.Failure;
import org.postedit.engine.Refusal;
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

/** Findings for the tests of writers. */
public final class Samples {
    private Samples() {}

    public static Report report(String text, Finding... findings) {
        return new Report(Source.plain("draft.txt", text), List.of(findings), List.of(), List.of());
    }

    public static Report broken(String text) {
        return new Report(
                Source.plain("broken.txt", text),
                List.of(),
                List.of(new Failure("quotation/split", "gave up")),
                List.of());
    }

    public static Refusal refusal() {
        return new Refusal("./gone.txt", Refusal.Cause.INPUT, "./gone.txt: no such file");
    }

    public static Finding finding(String text, String place, Fix... fixes) {
        return finding(range(text, place), List.of(), fixes);
    }

    public static Finding finding(SourceRange range, List<SourceRange> related, Fix... fixes) {
        return new Finding(
                new RuleId("punctuation/space-before-mark"),
                Category.PUNCTUATION,
                "Linguistic conventions > Punctuation",
                Severity.WARNING,
                Confidence.HIGH,
                range,
                "space before a comma",
                List.of(fixes),
                related,
                new Fingerprint("0123456789abcdef"));
    }

    public static Finding finding(Severity severity, Confidence confidence, SourceRange range) {
        return new Finding(
                new RuleId("fluency/voices-that"),
                Category.FLUENCY,
                "Style",
                severity,
                confidence,
                range,
                confidence.label() + " " + severity.label(),
                List.of(),
                List.of(),
                new Fingerprint("fedcba9876543210"));
    }

    public static Fix fix(String title, Applicability applicability, Edit... edits) {
        return new Fix(title, applicability, List.of(edits));
    }

    public static SourceRange range(String text, String place) {
        int start = text.indexOf(place);
        return new SourceRange(start, start + place.length());
    }
}
