package org.postedit.languagetool;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PreferenceTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    decision making | decision-making | true
                    old fashioned   | old-fashioned   | true
                    However         | However,        | true
                    naive           | naïve           | true
                    Youtube         | YouTube         | true
                    alot            | a lot           | false
                    teh             | the             | false
                    the the         | the             | false
                    monday          | Monday          | false
                    same            | same            | false
                    """)
    void tellsAChoiceFromARepair(String old, String best, boolean preference) {
        assertEquals(preference, Preference.isOnly(old, best, false));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    cafe | café | true
                    , | ; | false
                    """)
    void looksAtWordsOnly(String old, String best, boolean preference) {
        assertEquals(preference, Preference.isOnly(old, best, false));
    }
}
