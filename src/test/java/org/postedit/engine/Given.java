package org.postedit.engine;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.postedit.finding.Applicability;
import org.postedit.finding.Category;
import org.postedit.finding.Confidence;
import org.postedit.finding.Finding;
import org.postedit.finding.Fingerprint;
import org.postedit.finding.RuleId;
import org.postedit.finding.Severity;
import org.postedit.rule.Rule;
import org.postedit.text.SourceRange;

/** Rules and findings for the tests of this package. */
final class Given {
    static final Fingerprint PRINT = new Fingerprint("0123456789abcdef");

    private Given() {}

    /** A rule of high confidence that allows safe fixes. */
    static Rule rule(String id, String... supersedes) {
        Set<RuleId> others = new TreeSet<>();
        Arrays.stream(supersedes).map(RuleId::new).forEach(others::add);
        return rule(id, Category.PUNCTUATION, Confidence.HIGH, Applicability.SAFE, others);
    }

    /** A rule of that category, confidence and fix. */
    static Rule rule(String id, Category category, Confidence confidence, Applicability fix) {
        return rule(id, category, confidence, fix, Set.of());
    }

    private static Rule rule(
            String id, Category category, Confidence confidence, Applicability fix, Set<RuleId> supersedes) {
        return new Rule(
                new RuleId(id),
                category,
                "any",
                Severity.WARNING,
                confidence,
                fix,
                "Linguistic conventions > Punctuation",
                "typographical",
                "0.1.0",
                "fault",
                supersedes);
    }

    /** A finding without a fix. */
    static Candidate candidate(Rule rule, int start, int end) {
        return candidate(rule, Confidence.HIGH, start, end);
    }

    /** A finding without a fix, of that confidence. */
    static Candidate candidate(Rule rule, Confidence confidence, int start, int end) {
        Finding finding = new Finding(
                rule.id(),
                rule.category(),
                rule.mqm(),
                rule.severity(),
                confidence,
                new SourceRange(start, end),
                rule.message(),
                List.of(),
                List.of(),
                PRINT);
        return new Candidate(rule, finding);
    }
}
