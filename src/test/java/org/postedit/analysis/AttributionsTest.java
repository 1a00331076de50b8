package org.postedit.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.postedit.document.PlainReader;
import org.postedit.document.Source;
import org.postedit.languagetool.LanguageToolTagger;
import org.postedit.text.ProseRange;

class AttributionsTest {
    private static final LanguageToolTagger TAGGER = new LanguageToolTagger();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    “It holds,” said the old engineer.          | said  | the old engineer
                    “It holds,” Robert Lund added with a smile. | added | Robert Lund
                    “Does it hold?” she asked.                  | asked | she
                    The mayor announced: “It holds.”            | announced | The mayor
                    """)
    void tellsWhoSaidIt(String text, String verb, String speaker) {
        Analysis analysis = analysis(text);
        Attribution attribution = first(analysis).orElseThrow();

        assertEquals(verb, attribution.verb().text());
        assertEquals(speaker, attribution.speaker().orElseThrow().in(text));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    The sign reads “No entry” and hangs over the gate.
                    They call it a “gift to the town”. The mayor said nothing.
                    """)
    void tellsNothingWhereNobodySpeaks(String text) {
        assertFalse(first(analysis(text)).isPresent());
    }

    @Test
    void knowsWhetherSomebodySpeaksInAStretch() {
        Analysis analysis = analysis("The mayor said so. The road was closed.");

        assertTrue(analysis.attributions().speaksIn(new ProseRange(0, 18)));
        assertFalse(analysis.attributions().speaksIn(new ProseRange(19, 39)));
    }

    private static Optional<Attribution> first(Analysis analysis) {
        return analysis.attributions().of(analysis.quotations().outer().get(0));
    }

    private static Analysis analysis(String text) {
        return new Analysis(new PlainReader().read(Source.plain("test", text)), TAGGER, new Lexicons("en"));
    }
}
