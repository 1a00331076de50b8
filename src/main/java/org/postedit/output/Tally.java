package org.postedit.output;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.postedit.engine.Report;
import org.postedit.finding.Applicability;
import org.postedit.finding.Finding;
import org.postedit.finding.Fix;
import org.postedit.finding.Severity;

/** Counts the findings of a run: {@code 3 issues in 1 file: 1 error, 2 warnings}. */
final class Tally {
    private final Map<Severity, Integer> bySeverity = new EnumMap<>(Severity.class);
    private final Map<Applicability, Integer> byFix = new EnumMap<>(Applicability.class);
    private int files;
    private int suppressed;
    private int known;

    void add(Report report) {
        files++;
        suppressed += report.suppressed().size();
        known += report.known().size();
        for (Finding finding : report.findings()) {
            bySeverity.merge(finding.severity(), 1, Integer::sum);
            finding.fixes().stream()
                    .map(Fix::applicability)
                    .findFirst()
                    .ifPresent(first -> byFix.merge(first, 1, Integer::sum));
        }
    }

    String summary() {
        int findings = bySeverity.values().stream().mapToInt(Integer::intValue).sum();
        if (files == 0) {
            return "nothing was checked";
        }
        if (findings == 0) {
            return "no issues in " + Counted.of(files, "file") + apart();
        }
        List<String> parts = new ArrayList<>();
        for (Severity severity : List.of(Severity.ERROR, Severity.WARNING, Severity.SUGGESTION)) {
            Integer number = bySeverity.get(severity);
            if (number != null) {
                parts.add(Counted.of(number, severity.label()));
            }
        }
        return Counted.of(findings, "issue") + " in " + Counted.of(files, "file") + ": " + String.join(", ", parts)
                + apart();
    }

    /** What was found and is not shown. */
    private String apart() {
        List<String> parts = new ArrayList<>();
        if (suppressed > 0) {
            parts.add(String.format(Locale.ROOT, "%,d suppressed", suppressed));
        }
        if (known > 0) {
            parts.add(String.format(Locale.ROOT, "%,d in the baseline", known));
        }
        return parts.isEmpty() ? "" : "; " + String.join(", ", parts);
    }

    /** What {@code postedit fix} would do; empty where it would do nothing. */
    String repairs() {
        int safe = byFix.getOrDefault(Applicability.SAFE, 0);
        int unsafe = byFix.getOrDefault(Applicability.UNSAFE, 0);
        if (safe == 0 && unsafe == 0) {
            return "";
        }
        if (unsafe == 0) {
            return safe + " can be repaired by “postedit fix”";
        }
        return safe == 0
                ? unsafe + " can be repaired by “postedit fix --unsafe”; read what it changes"
                : safe + " can be repaired by “postedit fix”, " + unsafe + " more with --unsafe";
    }
}
