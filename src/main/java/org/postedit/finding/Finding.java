package org.postedit.finding;

import java.util.Comparator;
import java.util.List;
import org.postedit.text.SourceRange;

/**
 * One place in a source where a rule speaks, such as a quotation cut in two at characters 120 to 131.
 *
 * @param rule the rule that speaks
 * @param category the kind of fault
 * @param mqm the MQM issue type, such as {@code Linguistic conventions > Punctuation}
 * @param severity how bad it is if true
 * @param confidence how often it is true
 * @param range the place, in UTF-16 code units of the decoded source
 * @param message the fault, as a lower-case fragment without a final stop
 * @param fixes ways to mend it, best first; may be empty
 * @param related other places that belong to it: the first of two spellings, the copy of a clause
 * @param fingerprint what it is known by from one run to the next
 */
public record Finding(
        RuleId rule,
        Category category,
        String mqm,
        Severity severity,
        Confidence confidence,
        SourceRange range,
        String message,
        List<Fix> fixes,
        List<SourceRange> related,
        Fingerprint fingerprint) {

    /** The order of a report: by start, then rule, then end. */
    public static final Comparator<Finding> BY_PLACE = Comparator.comparingInt(
                    (Finding finding) -> finding.range().start())
            .thenComparing(Finding::rule)
            .thenComparingInt(finding -> finding.range().end());

    /** Copies the lists. */
    public Finding {
        fixes = List.copyOf(fixes);
        related = List.copyOf(related);
    }

    /** The same finding, taken for another degree of bad. */
    public Finding withSeverity(Severity other) {
        return new Finding(rule, category, mqm, other, confidence, range, message, fixes, related, fingerprint);
    }

    /** The same finding with other ways to mend it. */
    public Finding withFixes(List<Fix> others) {
        return new Finding(rule, category, mqm, severity, confidence, range, message, others, related, fingerprint);
    }
}
