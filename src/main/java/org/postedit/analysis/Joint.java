package org.postedit.analysis;

import org.postedit.text.ProseRange;

/**
 * The place where a plain full stop parts two sentences of running text, such as {@code years. To}; quotations have none.
 *
 * @param before the sentence that the stop ends
 * @param after the sentence that follows it
 * @param lastWord the word before the stop
 * @param firstWord the word after it
 */
public record Joint(Sentence before, Sentence after, ProseRange lastWord, ProseRange firstWord) {

    /** From the last word through the stop to the first word. */
    public ProseRange range() {
        return new ProseRange(lastWord.start(), firstWord.end());
    }

    /** From behind the last word, through the stop, to the end of the first word: what a joining repair rewrites. */
    public ProseRange headOfAfter() {
        int from = lastWord.end();
        return new ProseRange(from, firstWord.end());
    }
}
