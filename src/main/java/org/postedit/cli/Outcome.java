package org.postedit.cli;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;
import org.postedit.engine.Failure;
import org.postedit.engine.Report;

/** Says on standard error what went wrong in a run, and keeps the worst of it as the exit code. */
final class Outcome {
    private final Streams streams;
    private final Set<String> said = new HashSet<>();
    private int exitCode = ExitCode.CLEAN;

    Outcome(Streams streams) {
        this.streams = streams;
    }

    int exitCode() {
        return exitCode;
    }

    /** A file that cannot be read or written; {@code message} names it. */
    void refuse(String message) {
        streams.say(message);
        raise(ExitCode.INPUT);
    }

    /** What is known of one text. */
    void add(Report report, FailOn failOn) {
        String name = report.source().name();
        if (report.source().text().isBlank()) {
            streams.say(name + ": empty, nothing to check");
        }
        if (!report.source().charset().equals(StandardCharsets.UTF_8)) {
            streams.say(name + ": not UTF-8; read as " + report.source().charset());
        }
        for (Failure failure : report.failures()) {
            streams.say(name + ": not wholly checked: " + failure.rule() + " failed: " + failure.message());
            raise(ExitCode.INTERNAL);
        }
        report.notes().stream().filter(said::add).forEach(streams::say);
        if (report.findings().stream().anyMatch(finding -> failOn.reaches(finding.severity()))) {
            raise(ExitCode.FINDINGS);
        }
    }

    private void raise(int code) {
        exitCode = Math.max(exitCode, code);
    }
}
