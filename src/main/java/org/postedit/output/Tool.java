package org.postedit.output;

import org.jspecify.annotations.Nullable;

/**
 * What made a report, such as postedit 0.1.0 with LanguageTool 6.8.
 *
 * @param version Postedit's version
 * @param languageTool LanguageTool's version; null where its checks did not run
 */
public record Tool(String version, @Nullable String languageTool) {
    /** The name in reports. */
    public static final String NAME = "postedit";
}
