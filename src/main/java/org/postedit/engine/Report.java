package org.postedit.engine;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.postedit.document.Format;
import org.postedit.document.Source;
import org.postedit.finding.Finding;
import org.postedit.finding.Suppressed;

/**
 * What is known of one source once every rule has looked at it.
 *
 * @param source the source
 * @param findings sorted by place, then rule; those below are none of them
 * @param suppressed findings that a person said to leave, by place
 * @param known findings that a baseline holds already, by place
 * @param failures rules that could not do their work; empty when the report is complete
 * @param notes what a person should know about the run, such as that the language has few rules
 * @param beside what is wrong with the source's side-car, for a source that has one
 * @param unreported what was found and is in none of the lists
 */
public record Report(
        Source source,
        List<Finding> findings,
        List<Suppressed> suppressed,
        List<Finding> known,
        List<Failure> failures,
        List<String> notes,
        Optional<Report> beside,
        Unreported unreported)
        implements FileResult {

    /** Copies the lists. */
    public Report {
        findings = List.copyOf(findings);
        suppressed = List.copyOf(suppressed);
        known = List.copyOf(known);
        failures = List.copyOf(failures);
        notes = List.copyOf(notes);
    }

    /** A report on a source in which nothing is to be left and nothing was known before. */
    public Report(Source source, List<Finding> findings, List<Failure> failures, List<String> notes) {
        this(source, findings, List.of(), List.of(), failures, notes, Optional.empty(), Unreported.NOTHING);
    }

    /** One report of several on parts of the same source, at least one. */
    public static Report joined(List<Report> parts) {
        if (parts.size() == 1) {
            return parts.get(0);
        }
        return new Report(
                        parts.get(0).source(),
                        all(parts, Report::findings).sorted(Finding.BY_PLACE).toList(),
                        all(parts, Report::failures).distinct().toList(),
                        all(parts, Report::notes).distinct().toList())
                .with(parts.stream().map(Report::unreported).reduce(Unreported.NOTHING, Unreported::and));
    }

    private static <T> Stream<T> all(List<Report> parts, Function<Report, Collection<T>> what) {
        return parts.stream().flatMap(part -> what.apply(part).stream());
    }

    /** The same report with other findings. */
    public Report withFindings(List<Finding> others) {
        return new Report(source, others, suppressed, known, failures, notes, beside, unreported);
    }

    /** The same report with other findings that a person said to leave. */
    public Report withSuppressed(List<Suppressed> others) {
        return new Report(source, findings, others, known, failures, notes, beside, unreported);
    }

    /** The same report with other findings that a baseline holds. */
    public Report withKnown(List<Finding> others) {
        return new Report(source, findings, suppressed, others, failures, notes, beside, unreported);
    }

    /** The same report with other failures. */
    public Report withFailures(List<Failure> others) {
        return new Report(source, findings, suppressed, known, others, notes, beside, unreported);
    }

    /** The same report with one on the source's side-car. */
    public Report withBeside(Report other) {
        return new Report(source, findings, suppressed, known, failures, notes, Optional.of(other), unreported);
    }

    /** The same report with that left out of it. */
    public Report with(Unreported other) {
        return new Report(source, findings, suppressed, known, failures, notes, beside, other);
    }

    /**
     * The same report on what people read of its source: for a Word document all ranges point into its prose, a paragraph a
     * line; others are themselves.
     */
    public Report readable() {
        return source.format() == Format.DOCX ? ReadableReport.of(this) : this;
    }

    /** Whether every rule could do its work. */
    public boolean isComplete() {
        return failures.isEmpty();
    }
}
