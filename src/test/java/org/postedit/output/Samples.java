package org.postedit.output;

import java.util.List;
import org.postedit.document.Source;
import org.postedit.engine.Failure;
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
final class Samples {
    private Samples() {}

    static Report report(String text, Finding... findings) {
        return new Report(Source.plain("draft.txt", text), List.of(findings), List.of(), List.of());
    }

    static Report broken(String text) {
        return new Report(
                Source.plain("broken.txt", text),
                List.of(),
                List.of(new Failure("quotation/split", "gave up")),
                List.of());
    }

    static Finding finding(String text, String place, Fix... fixes) {
        return finding(range(text, place), List.of(), fixes);
    }

    static Finding finding(SourceRange range, List<SourceRange> related, Fix... fixes) {
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

    static Fix fix(String title, Applicability applicability, Edit... edits) {
        return new Fix(title, applicability, List.of(edits));
    }

    static SourceRange range(String text, String place) {
        int start = text.indexOf(place);
        return new SourceRange(start, start + place.length());
    }
}
