package org.postedit.settings;

import java.util.Locale;

/** Which rules run, and how sure a finding must be to be reported. */
public enum Profile {
    /** Postedit's own rules alone; LanguageTool's checks are never loaded. */
    ARTIFACTS,
    /** Postedit's own rules, and LanguageTool's checks with the news profile. */
    DEFAULT,
    /** The same as {@link #DEFAULT}, and findings of low confidence too. */
    STRICT;

    /** The name used on the command line, such as {@code artifacts}. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
