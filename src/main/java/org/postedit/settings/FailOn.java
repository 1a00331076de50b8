package org.postedit.settings;

import java.util.Locale;
import java.util.Optional;
import org.postedit.finding.Severity;

/** From which severity on a finding makes a run fail: exit code 1 on the command line. */
public enum FailOn {
    /** Errors do. */
    ERROR(Optional.of(Severity.ERROR)),
    /** Warnings and errors do. */
    WARNING(Optional.of(Severity.WARNING)),
    /** Every finding does. */
    SUGGESTION(Optional.of(Severity.SUGGESTION)),
    /** None does. */
    NEVER(Optional.empty());

    private final Optional<Severity> least;

    FailOn(Optional<Severity> least) {
        this.least = least;
    }

    /** Whether a finding of {@code severity} is bad enough. */
    public boolean reaches(Severity severity) {
        return least.isPresent() && severity.compareTo(least.get()) >= 0;
    }

    /** The name used on the command line and in settings, such as {@code warning}. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
