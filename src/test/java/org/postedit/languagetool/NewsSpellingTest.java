package org.postedit.languagetool;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.postedit.text.ProseRange;

class NewsSpellingTest {
    private static final Set<String> DICTIONARY =
            Set.of("successful", "the", "barriers", "to", "harbour", "harbor", "their", "weather", "unhappy");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    The plan was succesfull at last. | succesfull | successful | true
                    Near teh port it rained. | teh | the | true
                    They built barriersto trade. | barriersto | barriers to | true
                    He met Torvald in the port. | Torvald | tornado | false
                    Zorbank fell. We sold Zorbank then. | Zorbank | Burbank | false
                    They mine kryptol and sell kryptol. | kryptol | krypton | false
                    The harbour was wide. | harbour | harbor | false
                    See example.org/wether now. | wether | weather | false
                    The talks of Won-sik failed. | sik | sick | false
                    The DPRKC met again. | DPRKC | dark | false
                    A smörgas was served. | smörgas | smears | true
                    A “smörgas” was served. | smörgas | smears | false
                    The wÃ¶rk went on. | wÃ¶rk | work | true
                    """)
    void tellsASlipFromAWordTheDictionaryCannotKnow(String text, String word, String suggestion, boolean slip) {
        Capitals capitals = new Capitals(text);
        NewsSpelling spelling = new NewsSpelling(text, capitals, DICTIONARY::contains);
        int start = text.indexOf(word);
        ProseRange range = new ProseRange(start, start + word.length());

        assertEquals(slip, spelling.isSlip(range, List.of(suggestion), "Possible spelling mistake found."));
    }
}
