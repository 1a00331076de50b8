package org.postedit.cli;

import java.util.Locale;
import java.util.Optional;
import org.postedit.finding.Severity;

/** From which severity on a finding makes a command exit with 1. */
enum FailOn {
    ERROR(Optional.of(Severity.ERROR)),
    WARNING(Optional.of(Severity.WARNING)),
    SUGGESTION(Optional.of(Severity.SUGGESTION)),
    NEVER(Optional.empty());

    private final Optional<Severity> least;

    FailOn(Optional<Severity> least) {
        this.least = least;
    }

    boolean reaches(Severity severity) {
        return least.isPresent() && severity.compareTo(least.get()) >= 0;
    }

    String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
