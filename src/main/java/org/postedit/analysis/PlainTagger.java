package org.postedit.analysis;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.postedit.text.ProseRange;

/**
 * Cuts a language into sentences and words by Unicode's rules alone, for languages that have no tagger here: every token
 * comes without a part of speech.
 *
 * @param language the BCP 47 code of the language, such as {@code fr}
 */
public record PlainTagger(String language) implements Tagger {

    @Override
    public List<ProseRange> sentences(String block, int offset) {
        return pieces(BreakIterator.getSentenceInstance(ULocale.forLanguageTag(language)), block, offset);
    }

    @Override
    public List<Token> tokens(String sentence, int offset) {
        return pieces(BreakIterator.getWordInstance(ULocale.forLanguageTag(language)), sentence, offset).stream()
                .map(range -> token(range, sentence.substring(range.start() - offset, range.end() - offset)))
                .toList();
    }

    private static Token token(ProseRange range, String text) {
        return new Token(range, text, "", Set.of(text.toLowerCase(Locale.ROOT)), Set.of());
    }

    /** What lies between the breaks, without the space around it. */
    private static List<ProseRange> pieces(BreakIterator breaks, String text, int offset) {
        List<ProseRange> pieces = new ArrayList<>();
        breaks.setText(text);
        int start = breaks.first();
        for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
            int from = start;
            int to = end;
            while (from < to && Character.isWhitespace(text.charAt(from))) {
                from++;
            }
            while (to > from && Character.isWhitespace(text.charAt(to - 1))) {
                to--;
            }
            if (from < to) {
                pieces.add(new ProseRange(offset + from, offset + to));
            }
            start = end;
        }
        return pieces;
    }
}
