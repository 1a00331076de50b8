package org.postedit.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

class LineIndexTest {
    private static final String TEXT = "one\ntwo\r\nthree\r\r\nfive";
    private static final LineIndex LINES = new LineIndex(TEXT);

    @Test
    void endsLinesAtEveryKindOfBreak() {
        assertEquals(5, LINES.count());
        assertEquals("one", LINES.range(1).in(TEXT));
        assertEquals("two", LINES.range(2).in(TEXT));
        assertEquals("three", LINES.range(3).in(TEXT));
        assertEquals("", LINES.range(4).in(TEXT));
        assertEquals("five", LINES.range(5).in(TEXT));
    }

    @Test
    void endsLinesAtLineFeedsAloneWhereThatIsAskedFor() {
        LineIndex lines = LineIndex.ofLineFeeds("one\rtwo\r\nthree\n");
        assertEquals(3, lines.count());
        assertEquals(1, lines.line(4));
        assertEquals(5, lines.column(4));
        assertEquals(2, lines.line(9));
    }

    @Test
    void countsLinesAndColumnsFromOne() {
        int two = TEXT.indexOf("wo");
        assertEquals(2, LINES.line(two));
        assertEquals(2, LINES.column(two));
        assertEquals(1, LINES.line(0));
        assertEquals(1, LINES.column(0));
    }

    @Test
    void countsABreakToTheLineItEnds() {
        assertEquals(1, LINES.line(3));
        assertEquals(2, LINES.line(TEXT.indexOf("\r\nthree") + 1));
    }

    @Test
    void findsTheEndOfTheText() {
        assertEquals(5, LINES.line(TEXT.length()));
        assertEquals(5, LINES.column(TEXT.length()));
    }

    @Test
    void givesAnEmptyTextOneLine() {
        LineIndex lines = new LineIndex("");
        assertEquals(1, lines.count());
        assertEquals(1, lines.line(0));
        assertEquals(new SourceRange(0, 0), lines.range(1));
    }

    @Test
    void refusesAnOffsetOutsideTheText() {
        assertThrows(IndexOutOfBoundsException.class, () -> LINES.line(TEXT.length() + 1));
        assertThrows(IndexOutOfBoundsException.class, () -> LINES.line(-1));
    }
}
