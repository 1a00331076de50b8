package org.postedit.languagetool;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CapitalsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    The bay of Torvald froze. | Torvald | true
                    Torvald froze. | Torvald | false
                    It froze. Torvald slept. | Torvald | false
                    He said “Torvald froze” twice. | Torvald | false
                    A kelp (Saccharina latissima) grew. | Saccharina | true
                    (Saccharina grew.) | Saccharina | false
                    We met Dr. Torvald there. | Torvald | true
                    We met J. Torvald there. | Torvald | true
                    A pro-Torvald crowd came. | Torvald | true
                    Old Harbour Closed Again | Harbour | false
                    Old Harbour closed in May. | Harbour | true
                    """)
    void tellsACapitalThatIsMeant(String text, String word, boolean meant) {
        assertEquals(meant, new Capitals(text).isMeant(text.indexOf(word)));
    }

    @ParameterizedTest
    @CsvSource({"Ancient, true", "Harbour, true", "Boats, false", "Again, true"})
    void looksAtTheBlockAroundThePlace(String word, boolean title) {
        String text = "Ancient Harbour\nThe Boats left.\nClosed Again";
        assertEquals(title, new Capitals(text).inTitle(text.indexOf(word)));
    }
}
