package org.postedit.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.postedit.document.Article;
import org.postedit.document.PlainReader;
import org.postedit.document.Source;

class QuotationsTest {

    @Test
    void pairsCurlyMarks() {
        assertEquals(List.of("hello", "again"), contents("She said “hello” and “again”."));
    }

    @Test
    void pairsStraightMarks() {
        assertEquals(List.of("hello", "again"), contents("She said \"hello\" and \"again\"."));
    }

    @Test
    void pairsMarksOfTwoShapes() {
        assertEquals(List.of("hello"), contents("She said “hello\" and left."));
    }

    @Test
    void knowsAQuotationInsideAQuotation() {
        Quotations quotations = parse("He said: “They shouted ‘fire’ and ran.”");
        assertEquals(2, quotations.all().size());
        assertEquals(1, quotations.all().get(1).depth());
        assertEquals(1, quotations.outer().size());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "It’s the dogs’ dinner, don’t you think?",
                "Rock ’n’ roll of the ’90s, ’til morning.",
                "The workers' union won't yield.",
                "He is 6' tall and the board is 12\" wide.",
                "In the '80s they wore 5\" heels."
            })
    void takesApostrophesElisionsAndMeasuresForNoMarks(String text) {
        Quotations quotations = parse(text);
        assertEquals(List.of(), quotations.all());
        assertEquals(List.of(), quotations.strays());
    }

    @Test
    void keepsAnApostropheInsideSingleMarks() {
        assertEquals(List.of("I don’t know"), contents("He wrote ‘I don’t know’ and left."));
    }

    @Test
    void leavesAQuotationOverTwoParagraphsAlone() {
        Quotations quotations = parse("“The first day was long.\n“The second was longer,” he said.");
        assertEquals(List.of(), quotations.strays());
    }

    @Test
    void leavesAQuotationThatOpensOnlyOnceAlone() {
        Quotations quotations = parse("“The first day was long.\nThe second was longer.\nThe third was the longest.”");
        assertEquals(List.of(), quotations.strays());
    }

    @Test
    void findsAQuotationThatIsNeverClosed() {
        Quotations quotations = parse("“The first day was long, he said.\nThe second was longer.");
        assertEquals(List.of(0), unclosed(quotations));
    }

    @Test
    void findsAMarkThatClosesNothing() {
        Quotations quotations = parse("“We must act now.” Time is short.”");
        assertEquals(1, quotations.strays().size());
        assertEquals(33, quotations.strays().get(0).range().start());
    }

    @Test
    void takesTheSameMarkOpenedTwiceForOneThatWasNeverClosed() {
        Quotations quotations = parse("She read “The sea and “The land” on the train.");
        assertEquals(List.of(9), unclosed(quotations));
    }

    @Test
    void tellsWhatIsQuoted() {
        Quotations quotations = parse("She said “hello” and left.");
        assertFalse(quotations.isQuoted(0));
        assertTrue(quotations.isQuoted(10));
        assertFalse(quotations.isQuoted(15));
        assertFalse(quotations.isQuoted(20));
    }

    private static List<String> contents(String text) {
        Article article = read(text);
        return QuotationParser.parse(article).all().stream()
                .map(quotation -> quotation.content().in(article.prose()))
                .toList();
    }

    private static Quotations parse(String text) {
        return QuotationParser.parse(read(text));
    }

    private static Article read(String text) {
        return new PlainReader().read(Source.plain("test", text));
    }

    /** Where the quotations start that have no closing mark. */
    private static List<Integer> unclosed(Quotations quotations) {
        return quotations.all().stream()
                .filter(quotation -> quotation.closing().isEmpty())
                .map(quotation -> quotation.range().start())
                .toList();
    }
}
