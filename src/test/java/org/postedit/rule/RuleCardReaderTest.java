package org.postedit.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.postedit.finding.RuleId;
import org.postedit.finding.Severity;
import org.postedit.text.SourceRange;

class RuleCardReaderTest {
    private static final String PATH = "rules/en/fluency/sample.md";
    private static final String CARD = """
            ---
            id: fluency/sample
            language: en
            severity: error
            confidence: high
            fix: unsafe
            mqm: Style > Unidiomatic
            its: style
            since: 0.1.0
            message: a sample
            ---
            # Sample

            What it is.

            Why it is.

            ```replace
            foo = bar
            ```

            ```examples
            - One [[foo]].
            + One bar.
            - Two [[foo]].
            - Three⏎[[foo]].
            = One.
            = Two.
            = Three.
            ```
            """;

    @Test
    void readsAWholeCard() {
        RuleCard card = RuleCardReader.read(PATH, CARD);
        assertEquals(new RuleId("fluency/sample"), card.rule().id());
        assertEquals(Severity.ERROR, card.rule().severity());
        assertEquals("Sample", card.title());
        assertEquals("What it is.\n\nWhy it is.", card.prose());
        ReplaceDefinition definition = assertInstanceOf(ReplaceDefinition.class, card.definition());
        assertEquals(List.of(new ReplaceDefinition.Phrase("foo", "bar", 19)), definition.phrases());
        assertEquals(
                new Example(
                        Example.Kind.FLAGGED,
                        "One foo.",
                        Optional.of(new SourceRange(4, 7)),
                        Optional.of("One bar."),
                        23),
                card.examples().get(0));
        assertEquals("Three\nfoo.", card.examples().get(2).text());
    }

    @Test
    void namesTheKnownKeyNearestToAnUnknownOne() {
        assertFault(4, "unknown key “severty”; did you mean “severity”?", "severity:", "severty:");
    }

    @Test
    void namesTheKnownValueNearestToAnUnknownOne() {
        assertFault(4, "unknown severity “eror”; did you mean “error”?", "severity: error", "severity: eror");
        assertFault(8, "unknown its “stile”; did you mean “style”?", "its: style", "its: stile");
        assertFault(7, "unknown mqm “Stile”; did you mean “Style”?", "mqm: Style", "mqm: Stile");
    }

    @Test
    void namesMissingKeys() {
        assertFault(1, "the head says nothing of confidence", "confidence: high\n", "");
    }

    @Test
    void refusesACardThatIsNotCalledAfterItsRule() {
        assertFault(2, "the card of “fluency/other” is not called fluency/other.md", "fluency/sample", "fluency/other");
    }

    @Test
    void refusesASafeFixOfDoubtfulFindings() {
        assertFault(
                6, "a safe fix needs high confidence", "confidence: high\nfix: unsafe", "confidence: low\nfix: safe");
    }

    @Test
    void refusesASecondDefinition() {
        assertFault(22, "a second definition block", "```examples", "```pattern\n```\n\n```examples");
    }

    @Test
    void refusesTooFewExamples() {
        assertFault(23, "2 examples with “=”; a card has at least 3", "= Three.\n", "");
        assertFault(23, "2 examples with “-”; a card has at least 3", "- Two [[foo]].\n", "");
    }

    @Test
    void refusesARepairOfNothing() {
        assertFault(28, "“+” without a “-” before it", "= Two.", "+ Two.");
    }

    @Test
    void refusesARepairWhereTheRuleOnlyPoints() {
        assertFault(24, "“+” in a card whose fix is display-only", "fix: unsafe", "fix: display-only");
    }

    @Test
    void refusesMarksThatDontPair() {
        assertFault(25, "a flagged example has one place in [[ and ]]", "- Two [[foo]].", "- Two [[foo.");
        assertFault(27, "[[ and ]] belong to a flagged example", "= One.", "= [[One]].");
    }

    @Test
    void refusesTheSameExampleTwice() {
        assertFault(28, "the same example twice", "= Two.", "= One.");
    }

    @Test
    void refusesALineThatIsNoExample() {
        assertFault(28, "an example starts with “- ”, “+ ” or “= ”", "= Two.", "Two.");
    }

    private static void assertFault(int line, String fault, String good, String broken) {
        String card = CARD.replaceFirst(Pattern.quote(good), broken);
        BrokenCardException thrown = assertThrows(BrokenCardException.class, () -> RuleCardReader.read(PATH, card));
        assertEquals(PATH + ":" + line + ": " + fault, thrown.getMessage());
    }
}
