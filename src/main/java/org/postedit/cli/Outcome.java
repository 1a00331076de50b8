package org.postedit.cli;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.postedit.engine.Failure;
import org.postedit.engine.Refusal;
import org.postedit.engine.Report;
import org.postedit.finding.Finding;
import org.postedit.finding.Severity;
import org.postedit.output.Counted;
import org.postedit.settings.FailOn;
import org.postedit.settings.InForce;
import org.postedit.settings.Key;
import org.postedit.settings.Settings;

/** Says on standard error what went wrong in a run, and keeps the worst of it as the exit code. */
final class Outcome {
    private final Streams streams;
    private final List<Refusal> refusals = new ArrayList<>();
    private final Set<String> said = new HashSet<>();
    private final Map<String, Warnings> warnings = new TreeMap<>();
    private int exitCode = ExitCode.CLEAN;

    /**
     * Warnings that are counted together.
     *
     * @param number how many there are
     * @param most how many are let pass
     */
    private record Warnings(long number, int most) {
        Warnings plus(Warnings more) {
            return new Warnings(number + more.number, most);
        }
    }

    Outcome(Streams streams) {
        this.streams = streams;
    }

    int exitCode() {
        return exitCode;
    }

    /** The exit code when all texts were taken; says where there were too many warnings. */
    int finish() {
        warnings.forEach((origin, found) -> {
            if (found.number() > found.most()) {
                streams.say(Counted.of(found.number(), "warning") + ", at most " + found.most() + " may pass (" + origin
                        + ")");
                raise(ExitCode.FINDINGS);
            }
        });
        return exitCode;
    }

    /** A file that cannot be read or written; {@code message} names it. */
    void refuse(String message) {
        if (said.add(message)) {
            streams.say(message);
        }
        raise(ExitCode.INPUT);
    }

    /** A text that cannot be checked. */
    void refuse(Refusal refusal) {
        refuse(refusal.message());
        refusals.add(refusal);
    }

    /** The texts that could not be checked so far. */
    List<Refusal> refusals() {
        return List.copyOf(refusals);
    }

    /** What is known of one text, in a run that fails by its settings. */
    void add(Report report, InForce inForce) {
        tell(report);
        Settings settings = inForce.settings();
        List<Finding> findings = Stream.concat(Stream.of(report), report.beside().stream())
                .flatMap(part -> part.findings().stream())
                .toList();
        boolean counted = settings.maxWarnings().isPresent() && settings.failOn() != FailOn.NEVER;
        if (findings.stream()
                .filter(finding -> !counted || finding.severity() != Severity.WARNING)
                .anyMatch(finding -> settings.failOn().reaches(finding.severity()))) {
            raise(ExitCode.FINDINGS);
        }
        if (counted) {
            long number = findings.stream()
                    .filter(finding -> finding.severity() == Severity.WARNING)
                    .count();
            warnings.merge(
                    String.join(", ", inForce.origins(Key.MAX_WARNINGS)),
                    new Warnings(number, settings.maxWarnings().getAsInt()),
                    Warnings::plus);
        }
    }

    /** What is known of one text, whose findings are nothing to fail for. */
    void tell(Report report) {
        String name = report.source().name();
        if (report.findings().isEmpty() && report.source().readable().text().isBlank()) {
            streams.say(name + ": empty, nothing to check");
        }
        if (!report.source().charset().equals(StandardCharsets.UTF_8)) {
            streams.say(name + ": not UTF-8; read as " + report.source().charset());
        }
        for (Failure failure : report.failures()) {
            streams.say(name + ": " + failure.summary());
            raise(ExitCode.INTERNAL);
        }
        report.notes().stream().filter(said::add).forEach(streams::say);
    }

    private void raise(int code) {
        exitCode = Math.max(exitCode, code);
    }
}
