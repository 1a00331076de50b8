package org.postedit.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class OffsetMapTest {

    @Test
    void givesTheStretchesAroundMarkup() {
        // <b>Free</b>dom&amp;
        OffsetMap map = OffsetMap.builder()
                .markup(3)
                .copy(4)
                .markup(4)
                .copy(3)
                .atom(5, 1)
                .separator(2)
                .copy(1)
                .build();
        assertEquals(List.of(new SourceRange(5, 7), new SourceRange(11, 19)), map.stretches(new ProseRange(2, 8)));
        assertEquals(List.of(), map.stretches(new ProseRange(7, 9)));
        assertEquals(List.of(), map.stretches(new ProseRange(3, 3)));
    }

    // <p>A &amp; B</p><p>C</p> as “A & B”, a break, “C”.
    private static final OffsetMap MAP = OffsetMap.builder()
            .markup(3)
            .copy(2)
            .atom(5, 1)
            .copy(2)
            .markup(4)
            .separator(2)
            .markup(3)
            .copy(1)
            .markup(4)
            .build();

    @Test
    void knowsBothLengths() {
        assertEquals(24, MAP.sourceLength());
        assertEquals(8, MAP.proseLength());
    }

    @Test
    void mapsAnEntityAsAWhole() {
        assertEquals(new SourceRange(5, 10), MAP.toSource(new ProseRange(2, 3)));
        assertEquals(new SourceRange(3, 12), MAP.toSource(new ProseRange(0, 5)));
    }

    @Test
    void leavesTagsBesideASeparatorOutsideTheRange() {
        assertEquals(new SourceRange(11, 12), MAP.toSource(new ProseRange(4, 7)));
        assertEquals(new SourceRange(19, 20), MAP.toSource(new ProseRange(5, 8)));
        assertEquals(new SourceRange(11, 20), MAP.toSource(new ProseRange(4, 8)));
    }

    @Test
    void mapsASeparatorAloneToItsPlace() {
        assertEquals(new SourceRange(16, 16), MAP.toSource(new ProseRange(5, 7)));
    }

    @Test
    void putsACaretBehindTheCharacterBefore() {
        assertEquals(new SourceRange(3, 3), MAP.toSource(new ProseRange(0, 0)));
        assertEquals(new SourceRange(10, 10), MAP.toSource(new ProseRange(3, 3)));
        assertEquals(new SourceRange(12, 12), MAP.toSource(new ProseRange(5, 5)));
        assertEquals(new SourceRange(20, 20), MAP.toSource(new ProseRange(8, 8)));
    }

    @Test
    void refusesEditsThatTouchWhatTheProseDoesNotShow() {
        assertTrue(MAP.isReplaceable(new ProseRange(1, 5)));
        assertFalse(MAP.isReplaceable(new ProseRange(4, 6)));
        assertFalse(MAP.isReplaceable(new ProseRange(5, 7)));
        assertFalse(MAP.isReplaceable(new ProseRange(4, 8)));
    }

    @Test
    void refusesACaretInsideASeparatorOrAnAtom() {
        OffsetMap map =
                OffsetMap.builder().copy(1).atom(1, 2).separator(2).copy(1).build();
        assertTrue(map.isReplaceable(new ProseRange(1, 1)));
        assertFalse(map.isReplaceable(new ProseRange(2, 2)));
        assertTrue(map.isReplaceable(new ProseRange(3, 3)));
        assertFalse(map.isReplaceable(new ProseRange(4, 4)));
        assertTrue(map.isReplaceable(new ProseRange(5, 5)));
    }

    @Test
    void refusesHalfAnAtom() {
        OffsetMap map = OffsetMap.builder().copy(1).atom(1, 2).copy(1).build();
        assertFalse(map.isReplaceable(new ProseRange(0, 2)));
        assertTrue(map.isReplaceable(new ProseRange(0, 3)));
    }

    @Test
    void holdsAnEmptyText() {
        OffsetMap map = OffsetMap.builder().build();
        assertEquals(new SourceRange(0, 0), map.toSource(new ProseRange(0, 0)));
        assertTrue(map.isReplaceable(new ProseRange(0, 0)));
    }

    @Test
    void refusesARangeBehindTheProse() {
        assertThrows(IndexOutOfBoundsException.class, () -> MAP.toSource(new ProseRange(7, 9)));
        assertThrows(IndexOutOfBoundsException.class, () -> MAP.isReplaceable(new ProseRange(9, 9)));
    }

    @Test
    void refusesANegativeSegment() {
        OffsetMap.Builder builder = OffsetMap.builder();
        assertThrows(IllegalArgumentException.class, () -> builder.copy(-1));
    }

    @Test
    void takesAnAtomWithoutProseForMarkup() {
        OffsetMap map = OffsetMap.builder().copy(1).atom(1, 0).copy(1).build();

        assertFalse(map.isReplaceable(new ProseRange(0, 2)));
    }
}
