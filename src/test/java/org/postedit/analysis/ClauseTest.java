package org.postedit.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.postedit.languagetool.LanguageToolTagger;

class ClauseTest {
    private static final Tagger TAGGER = new LanguageToolTagger();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    The ship that sank has been raised. | has
                    The bridge, which collapsed in May, was old. | was
                    When the rain stopped, the farmers returned. | returned
                    She knew that the well was dry. | knew
                    While working at the mill, he wrote songs. | wrote
                    After the flood the town rebuilt its market. | rebuilt
                    After he left, the shop closed. | closed
                    That helps nobody. | helps
                    """)
    void namesTheVerbOfTheMainClause(String sentence, String verb) {
        assertEquals(verb, clause(sentence).mainVerb().map(Token::text).orElse("none"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "To keep the river out of the cellars.",
                "Because the harbour was frozen.",
                "Which surprised nobody in the village.",
                "Until the end of the harvest.",
                "A long winter without snow.",
                "With the help of two neighbours."
            })
    void holdsAFragmentForOne(String fragment) {
        Clause clause = clause(fragment);
        assertEquals("none", clause.mainVerb().map(Token::text).orElse("none"));
        assertFalse(clause.mayHaveMainVerb());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    For more, see the list. | true
                    While many doubt it, some agree. | true
                    In the village, which nobody knew. | false
                    In the old village by the sea. | false
                    """)
    void tellsWordsThatLeadUpToAClause(String sentence, boolean leadsUp) {
        assertEquals(leadsUp, clause(sentence).leadsUpToAnother());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    “Yes,” she said. | 3 | Yes
                    … and 12 boats | 3 | and
                    . , ! | 0 | none
                    """)
    void countsWordsNotMarks(String text, int words, String first) {
        Clause clause = clause(text);
        assertEquals(words, clause.words());
        assertEquals(first, clause.firstWord().map(Token::text).orElse("none"));
    }

    private static Clause clause(String sentence) {
        return new Clause(TAGGER.tokens(sentence, 0));
    }
}
