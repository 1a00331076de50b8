package org.postedit.languagetool;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.postedit.analysis.Analysis;
import org.postedit.finding.Applicability;
import org.postedit.finding.Category;
import org.postedit.rule.Detection;
import org.postedit.rule.DetectorException;
import org.postedit.text.ProseRange;

class LanguageToolChecksTest {
    private static final LanguageToolChecks CHECKS = new LanguageToolChecks("en-US");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    He left the the house. | the the | DUPLICATION
                    She bought a apple at the fair. | a | SPELLING
                    They fear the Corona virus more than the flood. | Corona virus | GRAMMAR
                    The plan was very succesfull in the north. | succesfull | SPELLING
                    Wages fell , and prices rose. | ' ,' | PUNCTUATION
                    """)
    void findsWhatIsWrongAndNamesItsKind(String text, String place, Category category) {
        Detection detection = only(text);

        assertEquals(place, detection.match().range().in(Articles.of(text).prose()));
        assertEquals(category, detection.rule().category());
        assertTrue(detection.rule().id().value().startsWith("languagetool/"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The envoy Kang Byeong-sik arrived in Gwangmyeong on Friday.",
                "Reporters of Torvanda Daily spoke to Mr. Ashkvarin about the deal.",
                "The Zorbank fund grew. Shares of Zorbank rose, and Zorbank paid.",
                "The firm mines kryptozene. Nobody else has kryptozene for sale.",
                "The IFRKC met at example.org/qwrtz with @hjklm and #brzzt.",
                "A decision making body with old fashioned views sat in the café."
            })
    void leavesNamesTermsAndHouseStyleAlone(String text) {
        assertEquals(List.of(), places(text));
    }

    @Test
    void bearsARepairThatOnlyTakesASpaceAway() {
        assertEquals(List.of("( "), places("They read the map ( of the harbour) twice."));
    }

    @Test
    void judgesAHeadingApartFromTheSentenceBelow() {
        assertEquals(List.of(), places("Rivers and the\n\nThe ferry left the port at noon, and nobody saw it again."));
    }

    @Test
    void placesFindingsInTheProse() {
        assertEquals(List.of("the the"), places("A short heading\n\nIt rained. He left the the house."));
    }

    @Test
    void speaksInOurVoice() {
        String message = only("He left the the house.").rule().message();

        assertTrue(Character.isLowerCase(message.charAt(0)), message);
        assertTrue(message.length() <= 80 && !message.endsWith("."), message);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    He left the the house. | UNSAFE
                    They fear the Corona virus more than the flood. | UNSAFE
                    Wages fell , and prices rose. | UNSAFE
                    The plan was very succesfull in the north. | DISPLAY_ONLY
                    She bought a apple at the fair. | DISPLAY_ONLY
                    """)
    void trustsFewRepairs(String text, Applicability most) {
        assertEquals(most, only(text).rule().fix());
    }

    @Test
    void neverOffersToTurnANameIntoAWord() {
        List<Detection> detections = detect("Unhapy with the vote, they left.");

        assertTrue(detections.stream().allMatch(one -> one.rule().fix() == Applicability.DISPLAY_ONLY));
        assertEquals(Applicability.UNSAFE, only("He left the the house.").rule().fix());
    }

    @Test
    void writesAJoinedNounSmall() {
        Detection detection = only("They fear the Corona virus more than the flood.");

        assertEquals(
                "coronavirus",
                detection.match().suggestions().get(0).replacements().get(0).text());
    }

    @Test
    void givesAtMostFiveRepairsAndNoneThatChangesNothing() {
        for (Detection detection : detect("Thsi is wrng, and teh boat has sunked in the harbur of the town.")) {
            assertTrue(detection.match().suggestions().size() <= 5);
            detection
                    .match()
                    .suggestions()
                    .forEach(suggestion -> suggestion
                            .replacements()
                            .forEach(one -> assertTrue(!one.text()
                                    .equals(one.range()
                                            .in("Thsi is wrng, and teh boat has sunked in the harbur of the town.")))));
        }
    }

    @Test
    void passesOverWhatIsNoSentenceAndChecksTheRest() {
        assertEquals(List.of("the the"), places("“".repeat(30_000) + "\n\nHe left the the house."));
    }

    @Test
    void copesWithAWordOfEndlessParts() {
        assertEquals(List.of("the the"), places("a.".repeat(50_000) + "b\n\nHe left the the house."));
    }

    @Test
    void cutsALongTextAtSentences() {
        Analysis article = Articles.of("The old ferry left the port at noon. ".repeat(6_000));

        List<ProseRange> pieces = TextPieces.of(article.sentences().all());

        assertEquals(3, pieces.size());
        for (ProseRange piece : pieces) {
            assertTrue(piece.length() <= 100_000);
            assertTrue(piece.in(article.prose()).endsWith("noon."));
        }
    }

    @Test
    void findsTheSameOnSeveralThreads() {
        List<String> texts = IntStream.range(0, 24)
                .mapToObj(i -> "On day " + i + " he left the the house, and she bought a apple.")
                .toList();

        List<List<Detection>> alone =
                texts.stream().map(LanguageToolChecksTest::detect).toList();
        List<List<Detection>> together =
                texts.parallelStream().map(LanguageToolChecksTest::detect).toList();

        assertEquals(alone, together);
    }

    @Test
    void knowsBritishSpelling() throws DetectorException {
        LanguageToolChecks british = new LanguageToolChecks("en-GB");

        assertEquals(List.of(), british.detect(Articles.of("The grey harbour was their favourite.")));
    }

    @Test
    void keepsStandardOutputClean() {
        PrintStream before = System.out;
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        System.setOut(new PrintStream(out, true, StandardCharsets.UTF_8));
        try {
            detect("He left the the house.");
        } finally {
            System.setOut(before);
        }

        assertEquals("", out.toString(StandardCharsets.UTF_8));
    }

    private static Detection only(String text) {
        List<Detection> detections = detect(text);
        assertEquals(1, detections.size(), detections::toString);
        return detections.get(0);
    }

    private static List<String> places(String text) {
        String prose = Articles.of(text).prose();
        return detect(text).stream().map(one -> one.match().range().in(prose)).toList();
    }

    private static List<Detection> detect(String text) {
        try {
            return CHECKS.detect(Articles.of(text));
        } catch (DetectorException e) {
            throw new AssertionError(e);
        }
    }
}
