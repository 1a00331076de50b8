package org.postedit.rule;

import org.postedit.text.SourceRange;

/** What an example stands in; a rule finds the same in each. */
enum Setting {
    BARE("", ""),
    AFTER_EMOJI_AND_ENTITY("The fair 🎡 of Berg (`&amp;` in code) opens on Friday at noon.\n", ""),
    WITH_CRLF("", "\r");

    private final String before;
    private final String beforeLineFeed;

    Setting(String before, String beforeLineFeed) {
        this.before = before;
        this.beforeLineFeed = beforeLineFeed;
    }

    /** The text in its setting. */
    String around(String text) {
        return before + text.replace("\n", beforeLineFeed + "\n");
    }

    /** Where a range of the text comes to lie. */
    SourceRange around(String text, SourceRange range) {
        int start = around(text.substring(0, range.start())).length();
        return new SourceRange(
                start,
                start + range.in(text).replace("\n", beforeLineFeed + "\n").length());
    }
}
