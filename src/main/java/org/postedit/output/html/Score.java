package org.postedit.output.html;

import java.util.Locale;
import org.postedit.finding.Finding;

/**
 * MQM's score: penalty points for each 1,000 words, so that 2 errors and 3 warnings in 500 words make 26.
 *
 * @param words the words that were read
 * @param penalty 5 for an error, 1 for a warning, 0 for a suggestion
 */
record Score(long words, long penalty) {
    static final Score NONE = new Score(0, 0);

    /** The score of {@code words} words with these findings. */
    static Score of(long words, Iterable<Finding> findings) {
        long penalty = 0;
        for (Finding finding : findings) {
            penalty += finding.severity().penalty();
        }
        return new Score(words, penalty);
    }

    /** The score of both texts together. */
    Score plus(Score other) {
        return new Score(words + other.words, penalty + other.penalty);
    }

    /** The score as it is shown; a dash where there are no words. */
    String shown() {
        return words == 0 ? "–" : String.format(Locale.ROOT, "%,.1f", penalty * 1000.0 / words);
    }
}
