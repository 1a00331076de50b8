package org.postedit.engine;

import java.util.List;
import org.postedit.document.Source;
import org.postedit.finding.Finding;

/**
 * What is known of one source once every rule has looked at it.
 *
 * @param source the source
 * @param findings sorted by place, then rule
 * @param failures rules that could not do their work; empty when the report is complete
 * @param notes what a person should know about the run, such as that the language has few rules
 */
public record Report(Source source, List<Finding> findings, List<Failure> failures, List<String> notes) {

    /** Copies the lists. */
    public Report {
        findings = List.copyOf(findings);
        failures = List.copyOf(failures);
        notes = List.copyOf(notes);
    }

    /** One report of several on parts of the same source, at least one. */
    public static Report joined(List<Report> parts) {
        if (parts.size() == 1) {
            return parts.get(0);
        }
        return new Report(
                parts.get(0).source(),
                parts.stream()
                        .flatMap(part -> part.findings().stream())
                        .sorted(Finding.BY_PLACE)
                        .toList(),
                parts.stream()
                        .flatMap(part -> part.failures().stream())
                        .distinct()
                        .toList(),
                parts.stream().flatMap(part -> part.notes().stream()).distinct().toList());
    }

    /** Whether every rule could do its work. */
    public boolean isComplete() {
        return failures.isEmpty();
    }
}
