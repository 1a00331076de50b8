package org.postedit.quality;

import java.util.Comparator;
import org.postedit.document.Source;
import org.postedit.finding.Edit;
import org.postedit.finding.Finding;
import org.postedit.finding.Fingerprint;
import org.postedit.finding.RuleId;

/**
 * What a person who read a finding in its article thinks of it; the article itself is not kept.
 *
 * @param rule the rule that spoke
 * @param key what the finding and its first repair are known by; another repair is another key
 * @param isTrue whether the place is broken as the rule says
 * @param repair whether the repair is right
 */
public record Verdict(RuleId rule, Fingerprint key, boolean isTrue, RepairVerdict repair) {
    /** The order of a file of verdicts: by rule, then key. */
    public static final Comparator<Verdict> BY_RULE = Comparator.comparing(Verdict::rule)
            .thenComparing(verdict -> verdict.key().value());

    /** What a verdict on {@code finding} in {@code source} is known by. */
    public static Fingerprint key(Finding finding, Source source) {
        StringBuilder repair = new StringBuilder();
        finding.fixes().stream()
                .limit(1)
                .flatMap(fix -> fix.edits().stream())
                .forEach(edit -> repair.append(describe(edit, finding, source.text())));
        return finding.fingerprint().with(repair.toString());
    }

    private static String describe(Edit edit, Finding finding, String text) {
        int from = edit.range().start() - finding.range().start();
        return from + ":" + edit.range().in(text) + ":" + edit.text() + "\n";
    }
}
