package org.postedit.quality;

import java.util.Locale;

/** What a person thinks of the first repair that a finding offers. */
public enum RepairVerdict {
    /** It gives what an editor would write. */
    RIGHT,
    /** It leaves the place broken, or breaks another. */
    WRONG,
    /** There is none to judge. */
    NONE;

    /** The name used in files of verdicts, such as {@code right}. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
