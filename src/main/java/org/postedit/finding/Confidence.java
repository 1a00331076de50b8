package org.postedit.finding;

import java.util.Locale;

/** How often a finding is true; the order is from doubtful to sure. */
public enum Confidence {
    /** Worth a look; reported by the strict profile alone. */
    LOW,
    /** True more often than not. */
    MEDIUM,
    /** No false positive is known. */
    HIGH;

    /** The name used in cards and reports, such as {@code high}. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
