package org.postedit.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.postedit.text.ProseRange;
import org.postedit.text.SourceRange;

class PlainReaderTest {
    private static final String BODY = "The council met for six hours, and in the end nobody had changed their mind.";

    @Test
    void makesABlockOfEveryLine() {
        assertEquals("""
                PARAGRAPH The mayor spoke first. Then she left.
                PARAGRAPH Nobody answered.""", blocks("The mayor spoke first. Then she left.\nNobody answered.\n"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"\n", "\r", "\r\n", "\n\n\n", "\r\n \t\r\n", "\u000B", "\f", "\u2028", "\u2029", "\n\u00A0\n"})
    void endsABlockAtEveryKindOfBreak(String lineBreak) {
        Article article = read("It rained." + lineBreak + "It stopped.");
        assertEquals("It rained.\n\nIt stopped.", article.prose());
        assertEquals(new SourceRange(10, 10 + lineBreak.length()), article.map().toSource(new ProseRange(10, 12)));
    }

    @Test
    void leavesWhiteSpaceAndTheByteOrderMarkOut() {
        Article article = read("\uFEFF\n  It rained. \t\n\u00A0\u00A0It stopped.  \n\n");
        assertEquals("It rained.\n\nIt stopped.", article.prose());
        assertEquals(new SourceRange(4, 14), article.map().toSource(new ProseRange(0, 10)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n", "\uFEFF", "\uFEFF\r\n", " \n\t\n\u2028"})
    void findsNothingWhereNothingIs(String text) {
        Article article = read(text);
        assertEquals("", article.prose());
        assertEquals(List.of(), article.blocks());
    }

    @Test
    void takesABlockOutWithTheBreakAndTheBulletBesideIt() {
        String text = "- Bread \n- Milk\n- Eggs";
        Article article = read(text);
        ProseRange milk = article.blocks().get(1).range();
        ProseRange withBreak = new ProseRange(article.blocks().get(0).range().end(), milk.end());
        assertTrue(article.map().isReplaceable(withBreak));
        SourceRange cut = article.map().toSource(withBreak);
        assertEquals("- Bread\n- Eggs", text.substring(0, cut.start()) + text.substring(cut.end()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"- ", "* ", "+ ", "– ", "• ", "•", "•\t", "▪ ", "1. ", "1) ", "a) ", "  - "})
    void readsNeighbouringBulletsAsAList(String bullet) {
        assertEquals("""
                PARAGRAPH Bring these:
                LIST_ITEM bread
                LIST_ITEM milk""", blocks("Bring these:\n" + bullet + "bread\n" + bullet + "milk"));
    }

    @Test
    void countsThroughAList() {
        assertEquals("""
                LIST_ITEM Boil the water.
                LIST_ITEM Add the salt.
                LIST_ITEM Wait.""", blocks("9. Boil the water.\n\n10. Add the salt.\n\n11. Wait."));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "- Good morning, said the baker.",
                "– Good morning, said the baker.",
                "1. That was the rank of the club in May.",
                "2024. The year had begun badly.",
                "-20 degrees were measured.",
                "*Corrected on Monday."
            })
    void leavesALoneDashOrNumberInTheText(String line) {
        assertEquals("PARAGRAPH " + line + "\nPARAGRAPH " + BODY, blocks(line + "\n" + BODY));
    }

    @Test
    void leavesDialogueWithLongDashesInTheText() {
        assertEquals("PARAGRAPH — Who is there?\nPARAGRAPH — Nobody.", blocks("— Who is there?\n— Nobody."));
    }

    @Test
    void doesNotMixBulletsOfTwoKindsIntoOneList() {
        assertEquals("PARAGRAPH - Who is there?\nPARAGRAPH 1. Nobody.", blocks("- Who is there?\n1. Nobody."));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Penalties",
                "What happens next?",
                "Stop the bulldozers!",
                "2024 in review",
                "Elections in the U.S.",
                "Ärzte ohne Grenzen",
                "背景"
            })
    void readsAShortLineBeforeALongerOneAsAHeading(String line) {
        assertEquals(
                "PARAGRAPH " + BODY + "\nHEADING " + line + "\nPARAGRAPH " + BODY,
                blocks(BODY + "\n" + line + "\n" + BODY));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "To prevent the entry of goods.",
                "the visit to the north",
                "“A dark day for the town”",
                "Bring these:",
                "He came, he saw,",
                "And so it went on…",
                "(Reporting from Paris)",
                "They said “we will wait.”",
                "One two three four five six seven eight nine ten eleven twelve thirteen"
            })
    void readsNoHeadingInto(String line) {
        assertEquals(
                "PARAGRAPH " + BODY + "\nPARAGRAPH " + line + "\nPARAGRAPH " + BODY,
                blocks(BODY + "\n" + line + "\n" + BODY));
    }

    @Test
    void readsNoHeadingIntoASentenceThatGoesOnInTheNextLine() {
        assertEquals(
                """
                PARAGRAPH The minister said on Monday
                PARAGRAPH that he had known nothing of the matter until last week.""", blocks("The minister said on Monday\nthat he had known nothing of the matter until last week."));
    }

    @Test
    void readsNoHeadingIntoTheLastLine() {
        assertEquals("PARAGRAPH " + BODY + "\nPARAGRAPH Share this", blocks(BODY + "\nShare this"));
    }

    @Test
    void readsATitleAndTheHeadingBelowIt() {
        assertEquals(
                "HEADING Council talks all night\nHEADING Background\nPARAGRAPH " + BODY,
                blocks("Council talks all night\nBackground\n" + BODY));
    }

    @Test
    void readsATitleAndTheHeadingsOfLaterSections() {
        assertEquals(
                "HEADING Council talks all night\nPARAGRAPH " + BODY + "\nHEADING Reactions\nPARAGRAPH " + BODY,
                blocks("Council talks all night\n" + BODY + "\nReactions\n" + BODY));
    }

    @Test
    void readsALongHeadlineThatQuotes() {
        String title =
                "“Nobody slept”: how a small town council spent a whole night arguing over a single bench by the river";
        assertEquals("HEADING " + title + "\nPARAGRAPH " + BODY, blocks(title + "\n" + BODY));
    }

    @Test
    void readsOnlyTheLastOfManyShortLinesAsAHeading() {
        assertEquals(
                "PARAGRAPH " + BODY + "\nPARAGRAPH Apples\nPARAGRAPH Pears\nPARAGRAPH Plums\nHEADING Method\nPARAGRAPH "
                        + BODY,
                blocks(BODY + "\nApples\nPears\nPlums\nMethod\n" + BODY));
    }

    @Test
    void joinsTheLinesOfAHardWrappedText() {
        String text = """
                A night in the council

                The council met on Tuesday evening to speak about the bench by the
                river, which had been moved three times in two years, and about the
                well-known lamp beside it. When the night was over, a tired and well-
                meaning clerk read out the result.

                - a bench that stays where it is and which the town will paint each
                  spring
                - a lamp
                """;
        assertEquals("""
                HEADING A night in the council
                PARAGRAPH The council met on Tuesday evening to speak about the bench by the river, which had been \
                moved three times in two years, and about the well-known lamp beside it. When the night was over, \
                a tired and well-meaning clerk read out the result.
                LIST_ITEM a bench that stays where it is and which the town will paint each spring
                LIST_ITEM a lamp""", blocks(text));
    }

    @Test
    void mapsAJoinedLineBreakAsAWhole() {
        String text = """
                The council met on Tuesday evening to speak about the bench by the  \r
                  river, which had been moved three times in two years, and about a\r
                lamp.\r
                \r
                Nobody slept.\r
                """;
        Article article = read(text);
        int space = article.prose().indexOf(" river");
        assertEquals(
                "  \r\n  ",
                article.map().toSource(new ProseRange(space, space + 1)).in(text));
    }

    @Test
    void doesNotJoinParagraphsOfOneSentenceEach() {
        String text = """
                The council met on Tuesday evening to speak about the bench.
                It had been moved three times in two years by three mayors.
                When the night was over, a tired clerk read out the result.

                The bench stays where it is, and the lamp will be moved now.
                Nobody in the room had the strength to object to the clerk.
                """;
        assertFalse(blocks(text).contains("bench. It"));
    }

    @Test
    void doesNotJoinLinesOfUnequalLength() {
        String text = """
                The council met on Tuesday evening to speak about the bench by the river
                Bench
                It had been moved three times in two years, and about the well-known lamp
                Lamp

                The end
                """;
        assertEquals(5, read(text).blocks().size());
    }

    private static Article read(String text) {
        return new PlainReader().read(Source.plain("test", text));
    }

    private static String blocks(String text) {
        Article article = read(text);
        return article.blocks().stream()
                .map(block -> block.kind() + " " + block.range().in(article.prose()))
                .collect(Collectors.joining("\n"));
    }
}
