package org.postedit.languagetool;

import java.util.ArrayList;
import java.util.List;
import org.postedit.analysis.Sentence;
import org.postedit.text.ProseRange;

/**
 * Cuts a text at sentence ends into pieces that LanguageTool can bear.
 *
 * <p>What has no end within 5,000 characters is no sentence that a grammar checker could judge, such as 100,000 quotation
 * marks in a row; it is left out. So is all behind the first 200,000 characters: no article is so long, and LanguageTool
 * would need minutes.
 */
final class TextPieces {
    private static final int LONGEST_PIECE = 100_000;
    private static final int LONGEST_SENTENCE = 5_000;
    private static final int LONGEST_TEXT = 200_000;

    private TextPieces() {}

    static List<ProseRange> of(List<Sentence> sentences) {
        List<ProseRange> pieces = new ArrayList<>();
        int start = -1;
        int end = -1;
        for (Sentence sentence : sentences) {
            ProseRange range = sentence.range();
            if (range.end() > LONGEST_TEXT) {
                break;
            }
            boolean bearable = range.length() <= LONGEST_SENTENCE;
            if (start >= 0 && (!bearable || range.end() - start > LONGEST_PIECE)) {
                pieces.add(new ProseRange(start, end));
                start = -1;
            }
            if (bearable) {
                start = start < 0 ? range.start() : start;
                end = range.end();
            }
        }
        if (start >= 0) {
            pieces.add(new ProseRange(start, end));
        }
        return pieces;
    }

    /** Whether some of the text is in no piece. */
    static boolean leavesOut(List<Sentence> sentences) {
        return sentences.stream()
                .map(Sentence::range)
                .anyMatch(range -> range.end() > LONGEST_TEXT || range.length() > LONGEST_SENTENCE);
    }
}
