package org.postedit.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.postedit.text.ProseRange;

class LexiconsTest {

    @Test
    void readsAnEntryALineWithoutCommentsAndBlanks() {
        Lexicon lexicon = Lexicon.parse("l", Stream.of("# verbs", "Say  # often", "", "  point out", "say"));
        assertEquals(Set.of("say", "point out"), lexicon.entries());
    }

    @Test
    void ignoresCase() {
        Lexicon lexicon = Lexicon.parse("l", Stream.of("say"));
        assertTrue(lexicon.contains("SAY"));
        assertFalse(lexicon.contains("says"));
    }

    @Test
    void findsAWordByItsDictionaryForm() {
        Token said = new Token(new ProseRange(0, 4), "said", "VBD", Set.of("say"), Set.of("VBD"));
        assertTrue(Lexicon.parse("l", Stream.of("say")).containsLemma(said));
        assertFalse(Lexicon.parse("l", Stream.of("said")).containsLemma(said));
    }

    @Test
    void readsAListOnce() {
        Lexicons lexicons = new Lexicons("en");
        assertTrue(lexicons.get("reporting-verbs").contains("say"));
        assertSame(lexicons.get("reporting-verbs"), lexicons.get("reporting-verbs"));
    }

    @Test
    void namesAListThatIsNotThere() {
        String message = assertThrows(IllegalArgumentException.class, () -> new Lexicons("en").get("no-such-list"))
                .getMessage();
        assertEquals("no word list at /rules/en/lexicon/no-such-list.txt", message);
    }
}
