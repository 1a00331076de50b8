package org.postedit.quality;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.postedit.rule.Example;
import org.postedit.rule.RuleCard;
import org.postedit.rule.RuleCatalog;

/** Runs every example of every card in all its settings. */
class RuleCardTest {
    private static final Path RULES = Path.of("rules");

    @TestFactory
    Stream<DynamicNode> rulesDoWhatTheirCardsSay() throws IOException {
        RuleCatalog catalog = RuleCatalog.read(RULES);
        ExampleRun run = new ExampleRun(catalog);
        return catalog.cards().stream()
                .map(card -> dynamicContainer(
                        card.rule().id().value(),
                        Path.of(card.path()).toUri(),
                        card.examples().stream().map(example -> test(run, card, example))));
    }

    private static DynamicTest test(ExampleRun run, RuleCard card, Example example) {
        return dynamicTest(
                card.path() + ":" + example.line() + ": " + example.text().replace('\n', '⏎'),
                () -> assertEquals("", run.fault(card, example).orElse("")));
    }
}
