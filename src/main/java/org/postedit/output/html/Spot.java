package org.postedit.output.html;

import org.postedit.finding.Finding;
import org.postedit.text.ProseRange;

/**
 * The place of a finding in an article, such as issue 7 on its fourth paragraph.
 *
 * @param number its number on the page, from 1
 * @param finding what was found
 * @param range the prose that is marked; empty where the finding points between two characters or at markup
 * @param home the block, from 0, whose notes tell of it
 */
record Spot(int number, Finding finding, ProseRange range, int home) {

    /** The id of the link behind the marked words. */
    String place() {
        return "f" + number;
    }

    /** The id of the note. */
    String note() {
        return "n" + number;
    }

    /** The id of the message in the note. */
    String message() {
        return "m" + number;
    }
}
