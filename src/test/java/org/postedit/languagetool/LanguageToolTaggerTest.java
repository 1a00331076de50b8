package org.postedit.languagetool;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.postedit.analysis.Token;
import org.postedit.text.ProseRange;

class LanguageToolTaggerTest {
    private static final LanguageToolTagger TAGGER = new LanguageToolTagger();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    The bridge at the old mill to carry the heavy carts. |
                    Until the last minute of the game. |
                    Named after a saint of the sixth century. |
                    To keep the river out of the cellars. |
                    A small town with a large harbour |
                    It bears witness to the long feud. | bears
                    The ferry that sank last week carried rice. | sank carried
                    She may have run the shop since 1990. | may
                    Wages fell, and prices rose. | fell rose
                    “I don’t know what they want,” the pilot said. | do want said
                    Gone are the days when pupils wrote on slates. | are wrote
                    Has won three prizes. | Has
                    """)
    void findsTheFiniteVerbs(String sentence, String verbs) {
        String found = tokens(sentence).stream()
                .filter(Token::isFinite)
                .map(Token::text)
                .collect(Collectors.joining(" "));

        assertEquals(verbs == null ? "" : verbs, found);
    }

    @Test
    void readsAnImperativeAsAVerb() {
        assertEquals("VB", tokens("Need to perform.").get(0).tag());
    }

    @Test
    void knowsAWordByItsReadingsAndDictionaryForms() {
        Token bears = tokens("It bears witness.").get(1);

        assertTrue(bears.canBe("NN"));
        assertTrue(bears.canBe("VBZ"));
        assertTrue(bears.lemmas().contains("bear"));
        assertTrue(tokens("The zorbling fell.").get(1).readings().isEmpty());
    }

    @Test
    void neverGivesATagThatTheDictionaryRulesOut() {
        List<Token> tokens = tokens("Gone is the wind, and the sheep the farmers shear.");

        assertEquals("VBN", tokens.get(0).tag());
        assertEquals("DT", tokens.get(2).tag());
    }

    @Test
    void placesTokensInTheProse() {
        List<Token> tokens = TAGGER.tokens("We can’t go.", 100);

        assertEquals(
                List.of("We", "ca", "n’t", "go", "."),
                tokens.stream().map(Token::text).toList());
        assertEquals(new ProseRange(105, 108), tokens.get(2).range());
    }

    @Test
    void trimsSentencesAndPlacesThem() {
        List<ProseRange> sentences = TAGGER.sentences("  He left. Dr. Osei stayed!  ", 10);

        assertEquals(List.of(new ProseRange(12, 20), new ProseRange(21, 37)), sentences);
    }

    @ParameterizedTest
    @ValueSource(strings = {"“", "word ", "x", "He left. ", ". ", "(", "\u0301"})
    void coversEndlessRepetition(String unit) {
        String block = unit.repeat(20_000 / unit.length());

        List<ProseRange> sentences = TAGGER.sentences(block, 0);

        StringBuilder covered = new StringBuilder();
        for (ProseRange sentence : sentences) {
            TAGGER.tokens(sentence.in(block), sentence.start()).forEach(token -> covered.append(token.text()));
        }
        assertEquals(block.replace(" ", ""), covered.toString());
    }

    @Test
    void tagsAlikeOnSeveralThreads() {
        List<String> sentences = IntStream.range(0, 300)
                .mapToObj(i -> "On day " + i + " the ferries that cross to isle" + i + " carried " + i + " cars.")
                .toList();
        List<List<Token>> alone =
                sentences.stream().map(LanguageToolTaggerTest::tokens).toList();
        LanguageToolTagger shared = new LanguageToolTagger();

        List<List<Token>> together =
                sentences.parallelStream().map(text -> shared.tokens(text, 0)).toList();

        assertEquals(alone, together);
    }

    private static List<Token> tokens(String sentence) {
        return TAGGER.tokens(sentence, 0);
    }
}
