package org.postedit.checkers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.postedit.analysis.Analysis;
import org.postedit.analysis.Lexicons;
import org.postedit.analysis.PlainTagger;
import org.postedit.document.PlainReader;
import org.postedit.document.Source;
import org.postedit.finding.Applicability;
import org.postedit.finding.Category;
import org.postedit.finding.Confidence;
import org.postedit.finding.RuleId;
import org.postedit.finding.Severity;
import org.postedit.rule.BrokenCardException;
import org.postedit.rule.JavaDefinition;
import org.postedit.rule.ReplaceDefinition;
import org.postedit.rule.ReplaceDefinition.Phrase;
import org.postedit.rule.Rule;
import org.postedit.rule.RuleCard;

class PhraseDetectorTest {

    @Test
    void keepsALeadingCapital() {
        assertEquals(List.of("Foo → Bar", "foo → bar"), found("Foo is not foo.", "foo = bar"));
    }

    @Test
    void leavesCapitalsThroughoutAlone() {
        assertEquals(List.of(), found("The FOO met.", "foo = bar"));
    }

    @Test
    void findsAPhraseWithCapitalsAsItIsWritten() {
        assertEquals(List.of("OTAN → NATO"), found("OTAN, not Otan or otan.", "OTAN = NATO"));
    }

    @Test
    void findsWholeWordsOnly() {
        assertEquals(List.of(), found("The foolish, the food-foo, the foo’s.", "foo = bar"));
    }

    @Test
    void prefersTheLongestPhrase() {
        assertEquals(List.of("make a foo → bake"), found("They make a foo.", "foo = bar", "make a foo = bake"));
    }

    @Test
    void fallsBackOnAShorterPhraseWhereALongerOneBreaksOff() {
        assertEquals(List.of("make → do"), found("They make a tea.", "make = do", "make a foo = bake"));
    }

    @Test
    void leavesAPhraseThatStandsForItselfAlone() {
        assertEquals(List.of("foo → bar"), found("See foo. five, or foo five.", "foo = bar", "foo. = foo."));
    }

    @Test
    void comparesAcrossKindsOfSpaceAndApostrophe() {
        assertEquals(List.of("don’t  foo → bar"), found("They don’t  foo.", "don't foo = bar"));
    }

    @Test
    void passesOverAddresses() {
        assertEquals(List.of(), found("Write to foo@example.org or see example.org/foo and foo.example.", "foo = bar"));
    }

    @Test
    void copesWithAWordOfEndlessParts() {
        assertEquals(List.of("foo → bar"), found("a-".repeat(100_000) + "b foo.", "foo = bar"));
    }

    @Test
    void refusesOnePhraseInTwoCards() {
        List<RuleCard> cards = List.of(card("a", "foo = bar"), card("b", "Foo = baz"));
        assertThrows(BrokenCardException.class, () -> new PhraseDetector(cards));
    }

    @Test
    void passesOverCardsWithoutPhrases() {
        RuleCard card = card("a", "foo = bar");
        RuleCard java = new RuleCard(
                card.rule(), card.path(), card.title(), card.prose(), new JavaDefinition(), card.examples());
        assertEquals(List.of(), found("A foo.", List.of(java)));
    }

    private static List<String> found(String text, String... phrases) {
        return found(text, List.of(card("sample", phrases)));
    }

    private static List<String> found(String text, List<RuleCard> cards) {
        Analysis analysis = new Analysis(
                new PlainReader().read(Source.plain("test", text)), new PlainTagger("en"), new Lexicons("en"));
        return new PhraseDetector(cards)
                .detect(analysis).stream()
                        .map(detection -> detection.match().range().in(analysis.prose()) + " → "
                                + detection
                                        .match()
                                        .suggestions()
                                        .get(0)
                                        .replacements()
                                        .get(0)
                                        .text())
                        .toList();
    }

    private static RuleCard card(String name, String... phrases) {
        Rule rule = new Rule(
                new RuleId("fluency/" + name),
                Category.FLUENCY,
                "en",
                Severity.WARNING,
                Confidence.MEDIUM,
                Applicability.UNSAFE,
                "Style",
                "style",
                "0.1.0",
                "sample",
                Set.of());
        List<Phrase> all = Stream.of(phrases)
                .map(line -> line.split(" = ", -1))
                .map(sides -> new Phrase(sides[0], sides[1], 1))
                .toList();
        return new RuleCard(rule, name + ".md", name, "", new ReplaceDefinition(all, 1), List.of());
    }
}
