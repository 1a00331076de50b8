package org.postedit.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/** The two kinds of range are twins: each fact is stated for both. */
class RangeTest {

    @Test
    void refusesANegativeStartAndAnEndBeforeTheStart() {
        assertThrows(IllegalArgumentException.class, () -> new ProseRange(-1, 2));
        assertThrows(IllegalArgumentException.class, () -> new ProseRange(3, 2));
        assertThrows(IllegalArgumentException.class, () -> new SourceRange(-1, 2));
        assertThrows(IllegalArgumentException.class, () -> new SourceRange(3, 2));
    }

    @Test
    void isHalfOpen() {
        assertTrue(new ProseRange(2, 4).contains(2));
        assertFalse(new ProseRange(2, 4).contains(4));
        assertTrue(new SourceRange(2, 4).contains(2));
        assertFalse(new SourceRange(2, 4).contains(4));
    }

    @Test
    void neighboursTouchButDoNotOverlap() {
        assertFalse(new ProseRange(0, 2).overlaps(new ProseRange(2, 4)));
        assertTrue(new ProseRange(0, 2).touches(new ProseRange(2, 4)));
        assertFalse(new SourceRange(0, 2).overlaps(new SourceRange(2, 4)));
        assertTrue(new SourceRange(0, 2).touches(new SourceRange(2, 4)));
    }

    @Test
    void aCaretOverlapsOnlyWhatItStandsStrictlyInside() {
        assertTrue(new ProseRange(1, 1).overlaps(new ProseRange(0, 2)));
        assertFalse(new ProseRange(0, 0).overlaps(new ProseRange(0, 2)));
        assertTrue(new SourceRange(1, 1).overlaps(new SourceRange(0, 2)));
        assertFalse(new SourceRange(2, 2).overlaps(new SourceRange(0, 2)));
    }

    @Test
    void readsItsTextAndSortsByStartThenEnd() {
        assertEquals("bc", new ProseRange(1, 3).in("abcd"));
        assertEquals("bc", new SourceRange(1, 3).in("abcd"));
        assertTrue(new ProseRange(1, 3).compareTo(new ProseRange(1, 2)) > 0);
        assertTrue(new SourceRange(0, 9).compareTo(new SourceRange(1, 2)) < 0);
    }
}
