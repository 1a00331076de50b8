package org.postedit.output.sarif;

import org.postedit.finding.Severity;

/** SARIF's names for severities: a suggestion is a {@code note}. */
final class Level {
    private Level() {}

    static String of(Severity severity) {
        return severity == Severity.SUGGESTION ? "note" : severity.label();
    }
}
