package org.postedit.rule;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.postedit.checkers.BuiltInCheckers;
import org.postedit.finding.Category;
import org.postedit.finding.RuleId;

class RuleCatalogTest {
    private static final RuleCatalog CATALOG = packaged();

    private static RuleCatalog packaged() {
        try {
            return RuleCatalog.load();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void packagedCardsAreThoseOnDisk() throws IOException {
        assertEquals(RuleCatalog.read(Path.of("rules")).cards(), CATALOG.cards());
    }

    @Test
    void findsACardByItsId() {
        assertTrue(CATALOG.find(new RuleId("quotation/split")).isPresent());
        assertFalse(CATALOG.find(new RuleId("quotation/splitt")).isPresent());
    }

    @Test
    void knowsTheNearestId() {
        assertEquals(Optional.of(new RuleId("quotation/split")), CATALOG.nearest("quotation/splitt"));
        assertEquals(Optional.empty(), CATALOG.nearest("cabbage"));
    }

    @Test
    void refusesTwoCardsOfOneRule() {
        RuleCard card = CATALOG.cards().get(0);
        assertThrows(BrokenCardException.class, () -> RuleCatalog.of(List.of(card, card)));
    }

    @Test
    void everyJavaRuleHasACheckerNamedAfterIt() {
        Set<RuleId> java = CATALOG.cards().stream()
                .filter(card -> card.definition() instanceof JavaDefinition)
                .filter(card -> card.rule().category() != Category.SUPPRESSION)
                .map(card -> card.rule().id())
                .collect(Collectors.toSet());
        assertEquals(java, BuiltInCheckers.ids());
        everyRule(rule -> BuiltInCheckers.find(rule.id())
                .ifPresent(checker ->
                        assertEquals(className(rule.id()), checker.getClass().getName())));
    }

    @Test
    void everyCardLiesInTheFolderOfItsLanguage() {
        everyCard(card -> assertEquals(
                "rules/" + card.rule().language() + "/" + card.rule().id() + ".md", card.path()));
    }

    @Test
    void everyMessageIsALowerCaseFragment() {
        everyRule(rule -> {
            int first = rule.message().codePointAt(0);
            assertFalse(Character.isUpperCase(first), rule + " starts with a capital");
            assertFalse(rule.message().endsWith("."), rule + " ends with a stop");
        });
    }

    @Test
    void everyCardExplainsItself() {
        everyCard(card -> assertTrue(card.prose().length() >= 80, card.path() + " says too little"));
    }

    @Test
    void everySupersededRuleExists() {
        everyRule(rule -> rule.supersedes()
                .forEach(id -> assertTrue(CATALOG.find(id).isPresent(), rule.id() + " supersedes no rule: " + id)));
    }

    /** Of two that supersede each other neither would be left. */
    @Test
    void noRuleSupersedesOneThatSupersedesIt() {
        everyRule(rule -> rule.supersedes().stream()
                .flatMap(id -> CATALOG.find(id).stream())
                .forEach(other -> assertFalse(
                        other.rule().supersedes().contains(rule.id()),
                        rule.id() + " and " + other.rule().id() + " supersede each other")));
    }

    private static String className(RuleId id) {
        String name = Stream.of(id.name().split("-", -1))
                .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
                .collect(Collectors.joining());
        return "org.postedit.checkers." + id.folder() + "." + name;
    }

    private static void everyCard(Consumer<RuleCard> claim) {
        assertAll(CATALOG.cards().stream().map(card -> (Executable) () -> claim.accept(card)));
    }

    private static void everyRule(Consumer<Rule> claim) {
        everyCard(card -> claim.accept(card.rule()));
    }
}
