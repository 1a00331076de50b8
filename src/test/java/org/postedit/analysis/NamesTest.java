package org.postedit.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.postedit.document.PlainReader;
import org.postedit.document.Source;

class NamesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    He lives in Torvald with his cats. | torvald | 1
                    Torvald is small. He lives there. | Torvald | 0
                    They saw Torvald’s bay, and Torvald saw them. | Torvald | 2
                    On Monday, Ostrava voted. | Ostrava | 1
                    The city of Ulan-Ude grew. | Ulan-Ude | 1
                    He said: “Wait.” | Wait | 0
                    """)
    void countsCapitalsInsideASentence(String text, String word, int uses) {
        assertEquals(
                uses, Names.of(new PlainReader().read(Source.plain("t", text))).uses(word));
    }

    @ParameterizedTest
    @CsvSource({"Harbour", "Closed"})
    void learnsNothingFromAHeading(String word) {
        String text = "Old Harbour is Closed Again\n\nThe boats were moved to the next town before the winter came.";
        assertEquals(
                0, Names.of(new PlainReader().read(Source.plain("t", text))).uses(word));
    }
}
