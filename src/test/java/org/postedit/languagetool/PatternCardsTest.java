package org.postedit.languagetool;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.postedit.finding.Applicability;
import org.postedit.finding.Category;
import org.postedit.finding.Confidence;
import org.postedit.finding.RuleId;
import org.postedit.finding.Severity;
import org.postedit.rule.BrokenCardException;
import org.postedit.rule.Detection;
import org.postedit.rule.DetectorException;
import org.postedit.rule.PatternDefinition;
import org.postedit.rule.Rule;
import org.postedit.rule.RuleCard;

class PatternCardsTest {
    private static final String PHOTO = """
            <antipattern><token>photo</token><token>printer</token></antipattern>
            <pattern>
              <marker><token inflected="yes">make</token><token regexp="yes">an?|the</token><token>photo</token></marker>
            </pattern>
            <suggestion><match no="1" postag="VB[DGNPZ]?" postag_regexp="yes">take</match> \\2 \\3</suggestion>
            <pattern><token>photo</token><token>making</token></pattern>
            """;
    private static final PatternCards CARDS = cards(PHOTO);

    @Test
    void findsTheMarkedWordsInTheProse() throws DetectorException {
        assertEquals(List.of("made a photo"), found(CARDS, "News\n\nHe left. A guard made a photo of the wreck."));
    }

    @Test
    void suggestsTheFormThatLanguageToolSynthesizes() throws DetectorException {
        Detection detection =
                CARDS.detect(Articles.of("She makes the photo at dawn.")).get(0);

        assertEquals(
                "takes the photo",
                detection.match().suggestions().get(0).replacements().get(0).text());
    }

    @Test
    void findsEveryPatternOfACard() throws DetectorException {
        assertEquals(List.of("photo making"), found(CARDS, "They banned photo making in the hall."));
    }

    @Test
    void leavesAloneWhatAnAntipatternCovers() throws DetectorException {
        assertEquals(List.of(), found(CARDS, "The firm makes a photo printer."));
    }

    @Test
    void readsPartsOfSpeechAfterDisambiguation() throws DetectorException {
        PatternCards verbs = cards("<pattern><token>the</token><token postag=\"VB\"/></pattern>");

        assertEquals(List.of(), found(verbs, "They left the stand."));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Don’t tell him.", "don't tell him", "DO tell him", "Do, tell him"})
    void neverStopsASentenceThatCouldMatch(String text) throws DetectorException {
        PatternCards cards = cards("<pattern><token regexp=\"yes\">dos?</token></pattern>");

        assertEquals(1, found(cards, text).size());
    }

    @Test
    void demandsTheWordsThatMustStandInTheSentence() {
        Demand demand = cards("<pattern><token min=\"0\">very</token><token inflected=\"yes\">be</token>"
                        + "<token regexp=\"yes\">Photos?|film</token><token negate=\"yes\">x</token></pattern>")
                .patterns()
                .get(0)
                .demand();

        assertEquals(List.of(Set.of("photo", "photos", "film")), demand.sets());
    }

    @Test
    void tellsTheLineOfBrokenXml() {
        BrokenCardException broken = assertThrows(
                BrokenCardException.class, () -> cards("<pattern>\n<token>a</token>\n</pattern>\n</suggestion>"));

        assertStarts("rules/en/fluency/x.md:13: ", broken);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE card [<!ENTITY a \"a\">]><pattern><token>&a;</token></pattern>",
                "<pattern><tokken>a</tokken></pattern>",
                "<pattern><token regexp=\"yes\">a(</token></pattern>",
                "<pattern><token>a</token></pattern><suggestion>\\9",
                "<rule/>",
                "<suggestion>a</suggestion>",
                "photo",
                ""
            })
    void refusesWhatIsNoPattern(String xml) {
        BrokenCardException broken = assertThrows(BrokenCardException.class, () -> cards(xml));

        assertStarts("rules/en/fluency/x.md:10: ", broken);
    }

    @Test
    void namesTheCardThatIsBrokenAmongMany() {
        List<RuleCard> cards =
                List.of(card("a", PHOTO), card("b", "<pattern><token regexp=\"yes\">(</token></pattern>"));

        assertStarts(
                "rules/en/fluency/b.md:10: ", assertThrows(BrokenCardException.class, () -> new PatternCards(cards)));
    }

    @Test
    void findsTheSameOnSeveralThreads() {
        List<String> texts = IntStream.range(0, 60)
                .mapToObj(i -> "On day " + i + " a guard " + (i % 2 == 0 ? "made" : "makes") + " a photo of it.")
                .toList();

        List<List<Detection>> alone =
                texts.stream().map(PatternCardsTest::detect).toList();
        List<List<Detection>> together =
                texts.parallelStream().map(PatternCardsTest::detect).toList();

        assertEquals(alone, together);
        assertEquals(1, alone.get(7).size());
    }

    private static List<Detection> detect(String text) {
        try {
            return CARDS.detect(Articles.of(text));
        } catch (DetectorException e) {
            throw new AssertionError(e);
        }
    }

    private static List<String> found(PatternCards cards, String text) throws DetectorException {
        var analysis = Articles.of(text);
        return cards.detect(analysis).stream()
                .map(detection -> detection.match().range().in(analysis.prose()))
                .toList();
    }

    private static PatternCards cards(String xml) {
        return new PatternCards(List.of(card("x", xml)));
    }

    private static RuleCard card(String name, String xml) {
        Rule rule = new Rule(
                new RuleId("fluency/" + name),
                Category.FLUENCY,
                "en",
                Severity.WARNING,
                Confidence.MEDIUM,
                Applicability.UNSAFE,
                "Style > Unidiomatic",
                "style",
                "0.1.0",
                "a photo is taken",
                Set.of());
        String path = "rules/en/fluency/" + name + ".md";
        return new RuleCard(rule, path, "", "", new PatternDefinition(xml, 10), List.of());
    }

    private static void assertStarts(String start, BrokenCardException broken) {
        String message = String.valueOf(broken.getMessage());
        assertTrue(message.startsWith(start), message);
    }
}
