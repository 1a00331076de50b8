package org.postedit.output;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.postedit.text.SourceRange;

class ExcerptTest {
    private static final String LONG = "The council met for six hours and in the end nobody had changed their mind.";

    @Test
    void showsAWholeShortLine() {
        assertEquals("It rained , then.\n         ^^", show("Before.\nIt rained , then.\nAfter.", " ,", 40));
    }

    @Test
    void cutsALongLineBetweenWords() {
        assertEquals("…six hours and in the end…\n           ^^^", show(LONG, "and", 26));
    }

    @Test
    void givesTheRoomAtAnEdgeToTheOtherSide() {
        assertEquals("The council met for six…\n^^^", show(LONG, "The", 26));
        assertEquals("…had changed their mind.\n                   ^^^^^", show(LONG, "mind.", 26));
    }

    @Test
    void cutsAPlaceThatIsLongerThanTheWindow() {
        assertEquals("…met for six hours and in…\n     ^^^^^^^^^^^^^^^^^^^^", show(LONG, LONG.substring(16), 30));
    }

    @Test
    void showsABreakInsideThePlace() {
        assertEquals("It rained.⏎So he\n         ^^^^", show("It rained.\r\nSo he", ".\r\nSo", 40));
    }

    @Test
    void keepsCaretsUnderWideCharactersAccentsAndTabs() {
        assertEquals("東京 x , y\n      ^^", show("東京 x , y", " ,", 40));
        assertEquals("e\u0301te\u0301 , y\n   ^^", show("e\u0301te\u0301 , y", " ,", 40));
        assertEquals("👨‍👩‍👧 , y\n  ^^", show("👨‍👩‍👧 , y", " ,", 40));
        assertEquals("a b , y\n   ^^", show("a\tb , y", " ,", 40));
    }

    @Test
    void namesWhatHasNoShape() {
        assertEquals("so<U+200B>it\n  ^^^^^^^^", show("so\u200Bit", "\u200B", 40));
    }

    @Test
    void pointsAtACaretPosition() {
        Excerpt excerpt = Excerpt.of("ab", new SourceRange(1, 1), 40);
        assertEquals(" ^", excerpt.carets());
    }

    @Test
    void leavesTheByteOrderMarkOut() {
        assertEquals("So , he\n  ^^", show("\uFEFFSo , he", " ,", 40));
    }

    @Test
    void standsAtTheEndOfTheText() {
        Excerpt excerpt = Excerpt.of("ab", new SourceRange(2, 2), 40);
        assertEquals("ab", excerpt.line());
        assertEquals("  ^", excerpt.carets());
    }

    private static String show(String text, String place, int columns) {
        Excerpt excerpt = Excerpt.of(text, Samples.range(text, place), columns);
        return excerpt.line() + "\n" + excerpt.carets();
    }
}
