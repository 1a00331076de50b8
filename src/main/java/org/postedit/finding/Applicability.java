package org.postedit.finding;

import java.util.Locale;

/** Who may apply a fix; the order is from a person alone to a machine unattended. */
public enum Applicability {
    /** To be shown: a person decides and edits. */
    DISPLAY_ONLY,
    /** May be applied when the user asks for it: it can change what is said. */
    UNSAFE,
    /**
     * May always be applied: it mends marks, spacing, case, exact repeats, encoding and furniture of high confidence, and
     * never changes what is said.
     */
    SAFE;

    /** The name used in cards and reports, such as {@code display-only}. */
    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
