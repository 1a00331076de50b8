package org.postedit.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.postedit.document.PlainReader;
import org.postedit.document.Source;

class AdjacentCopiesTest {

    private static List<AdjacentCopy> copies(String text) {
        return new Analysis(new PlainReader().read(Source.plain("t", text)), new PlainTagger("en"), new Lexicons("en"))
                .adjacentCopies();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    They saw the the boat. | the the | 1 | 2
                    It lies in the old town in the old town now. | in the old town in the old town | 4 | 2
                    It is of the of the of the state. | of the of the of the | 2 | 3
                    I see. The mill on the hill burned. The mill on the hill burned. | \
                    The mill on the hill burned. The mill on the hill burned | 6 | 2
                    The cat we saw on the wall by the old grey barn the cat we saw on the wall by the old grey barn. | \
                    The cat we saw on the wall by the old grey barn the cat we saw on the wall by the old grey barn | 12 | 2
                    """)
    void findsRunsInARow(String text, String range, int words, int copies) {
        AdjacentCopy only = copies(text).get(0);
        assertEquals(range, only.range().in(text));
        assertEquals(words, only.words());
        assertEquals(copies, only.copies());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    It was a very, very short day.
                    We went to Serbia. Serbia is green.
                    We saw the old, grey barn the old grey barn.
                    He saw the barn. They saw the barn. We saw it too.
                    """)
    void leavesWhatMarksPart(String text) {
        assertTrue(copies(text).isEmpty(), () -> copies(text).toString());
    }

    @Test
    void isQuickOnOneWordSaidAThousandTimes() {
        String text = "well ".repeat(200_000) + "done.";
        Assertions.assertTimeout(
                Duration.ofSeconds(5),
                () -> assertEquals(200_000, copies(text).get(0).copies()));
    }
}
