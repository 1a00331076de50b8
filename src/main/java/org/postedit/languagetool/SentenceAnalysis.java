package org.postedit.languagetool;

import java.io.IOException;
import java.util.List;
import org.languagetool.AnalyzedSentence;
import org.languagetool.AnalyzedToken;
import org.languagetool.AnalyzedTokenReadings;
import org.languagetool.JLanguageTool;
import org.languagetool.Language;

/**
 * What LanguageTool's patterns look at: a sentence's words with the readings that are left after disambiguation.
 *
 * <p>As {@link JLanguageTool} does it, but without grammar rules and without the chunker: a pattern cannot ask for a chunk.
 */
final class SentenceAnalysis {
    private final Language language;

    SentenceAnalysis(Language language) {
        this.language = language;
    }

    AnalyzedSentence of(String sentence, boolean endsBlock) throws IOException {
        List<String> words = language.getWordTokenizer().tokenize(sentence);
        List<AnalyzedTokenReadings> tagged = language.getTagger().tag(words);
        AnalyzedTokenReadings[] tokens = new AnalyzedTokenReadings[tagged.size() + 1];
        tokens[0] = new AnalyzedTokenReadings(new AnalyzedToken("", JLanguageTool.SENTENCE_START_TAGNAME, null), 0);
        int start = 0;
        for (int i = 0; i < tagged.size(); i++) {
            AnalyzedTokenReadings token = tagged.get(i);
            if (i > 0) {
                token.setWhitespaceBefore(tagged.get(i - 1).getToken());
            }
            token.setStartPos(start);
            start += token.getToken().length();
            tokens[i + 1] = token;
        }
        AnalyzedTokenReadings last = tokens[tokens.length - 1];
        last.setSentEnd();
        if (endsBlock) {
            last.setParagraphEnd();
        }
        return language.getDisambiguator().disambiguate(new AnalyzedSentence(tokens));
    }
}
