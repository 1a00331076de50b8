package org.postedit.settings;

/**
 * What a caller may choose.
 *
 * @param profile which rules run
 */
public record Settings(Profile profile) {

    /** Postedit's own rules and LanguageTool's, on American English unless a source says otherwise. */
    public static Settings defaults() {
        return new Settings(Profile.DEFAULT);
    }
}
