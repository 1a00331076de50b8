package org.postedit.engine;

import org.postedit.settings.Settings;

/**
 * What settings make of findings, made ready once for all articles.
 *
 * @param wishes which findings are reported, and for how bad they are taken
 * @param words the words that are known to be right
 */
public record Preferences(Wishes wishes, KnownWords words) {

    /** The preferences that {@code settings} tell. */
    public static Preferences of(Settings settings) {
        return new Preferences(new Wishes(settings), KnownWords.of(settings));
    }
}
