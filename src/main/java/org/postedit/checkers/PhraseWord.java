package org.postedit.checkers;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.postedit.text.ProseRange;

/**
 * A word or mark as phrases are compared: {@code drive-thru}, {@code don’t}, {@code (}.
 *
 * @param text the word
 * @param range its place
 * @param spaced whether space parts it from the word before it
 * @param opens whether it starts a text or a paragraph, so that no phrase goes on to it
 */
record PhraseWord(String text, ProseRange range, boolean spaced, boolean opens) {
    private static final Pattern WORD = Pattern.compile(
            "[\\p{L}\\p{M}\\p{N}]+(?:[-'’][\\p{L}\\p{M}\\p{N}]++)*+|\\S", Pattern.UNICODE_CHARACTER_CLASS);
    private static final String PARAGRAPH = "\n\n";

    /** The words and marks of a text, in order. */
    static List<PhraseWord> in(String text) {
        List<PhraseWord> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(text);
        int end = 0;
        while (matcher.find()) {
            String gap = text.substring(end, matcher.start());
            words.add(new PhraseWord(
                    matcher.group(),
                    new ProseRange(matcher.start(), matcher.end()),
                    !gap.isEmpty() && !words.isEmpty(),
                    words.isEmpty() || gap.contains(PARAGRAPH)));
            end = matcher.end();
        }
        return words;
    }

    /** The same word as the first of a phrase, where the space before it counts for nothing. */
    PhraseWord first() {
        return new PhraseWord(text, range, false, opens);
    }
}
