package org.postedit.finding;

import java.util.Locale;

/** How bad a finding is if it is true; the order is from mild to bad. */
public enum Severity {
    /** A reader would hardly notice. MQM: neutral. */
    SUGGESTION(0),
    /** A reader stumbles. MQM: minor. */
    WARNING(1),
    /** A reader is misled or cannot go on. MQM: major. */
    ERROR(5);

    private final int penalty;

    Severity(int penalty) {
        this.penalty = penalty;
    }

    /** The penalty points of MQM's scoring model for an issue of this severity. */
    public int penalty() {
        return penalty;
    }

    /** The name used in cards and reports, such as {@code warning}. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
