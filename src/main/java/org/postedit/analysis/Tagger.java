package org.postedit.analysis;

import java.util.List;
import org.postedit.text.ProseRange;

/**
 * What the analysis of a language needs from outside: where sentences end, and what each word is.
 *
 * <p>Implementations are safe for use by several threads at once.
 */
public interface Tagger {

    /** The sentences of a block, in order, without the space around them; {@code offset} is where the block starts. */
    List<ProseRange> sentences(String block, int offset);

    /** The words and marks of a sentence, in order; {@code offset} is where the sentence starts in the prose. */
    List<Token> tokens(String sentence, int offset);
}
