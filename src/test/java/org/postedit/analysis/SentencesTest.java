package org.postedit.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.postedit.document.Article;
import org.postedit.document.PlainReader;
import org.postedit.document.Source;
import org.postedit.text.ProseRange;

class SentencesTest {
    private static final String TEXT = "It rained. We left.\n\nThe road was wet.";

    private final Article article = new PlainReader().read(Source.plain("t", TEXT));
    private final Sentences sentences = Sentences.of(article, new PlainTagger("en"));

    @Test
    void cutsEachBlockForItself() {
        assertEquals(List.of("It rained.", "We left.", "The road was wet."), texts(sentences.all()));
    }

    @Test
    void findsTheSentenceAroundAPlaceOrTheLastBeforeIt() {
        assertEquals("It rained.", at(0));
        assertEquals("It rained.", at(10));
        assertEquals("We left.", at(11));
        assertEquals("We left.", at(20));
        assertEquals("The road was wet.", at(TEXT.length()));
    }

    @Test
    void hasNoSentenceInAnEmptyText() {
        Article empty = new PlainReader().read(Source.plain("t", ""));
        assertEquals(
                Optional.empty(), Sentences.of(empty, new PlainTagger("en")).at(0));
    }

    @Test
    void knowsNeighboursInsideABlockOnly() {
        List<Sentence> all = sentences.all();
        assertEquals(Optional.of(all.get(1)), sentences.after(all.get(0)));
        assertEquals(Optional.of(all.get(0)), sentences.before(all.get(1)));
        assertEquals(Optional.empty(), sentences.after(all.get(1)));
        assertEquals(Optional.empty(), sentences.before(all.get(2)));
    }

    @Test
    void tagsASentenceOnce() {
        Sentence first = sentences.all().get(0);
        assertSame(sentences.tokens(first), sentences.tokens(first));
    }

    @Test
    void givesTheWordsInARangeAcrossSentences() {
        ProseRange range = new ProseRange(TEXT.indexOf("rained"), TEXT.indexOf(" road"));
        assertEquals(
                List.of("rained", ".", "We", "left", ".", "The"),
                sentences.tokens(range).stream().map(Token::text).toList());
    }

    private String at(int offset) {
        return sentences.at(offset).orElseThrow().range().in(article.prose());
    }

    private List<String> texts(List<Sentence> some) {
        return some.stream().map(one -> one.range().in(article.prose())).toList();
    }
}
