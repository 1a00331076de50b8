package org.postedit.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.postedit.checkers.BuiltInCheckers;
import org.postedit.finding.Category;
import org.postedit.finding.RuleId;
import org.postedit.rule.JavaDefinition;
import org.postedit.rule.RuleCard;
import org.postedit.rule.RuleCatalog;
import org.postedit.settings.InForce;
import org.postedit.settings.SettingsSearch;

/** Finds the card that a user means. */
final class RuleLookup {
    private static final String CARD_ENDING = ".md";

    private RuleLookup() {}

    /** The cards that come with Postedit. */
    static RuleCatalog packaged() {
        try {
            return RuleCatalog.load();
        } catch (IOException e) {
            throw new UncheckedIOException("the rules that come with Postedit cannot be read", e);
        }
    }

    /** Those cards, and the cards that settings bring to texts in the folder in which somebody stands. */
    static RuleCatalog here() {
        RuleCatalog packaged = packaged();
        return new SettingsSearch(packaged)
                .find(Path.of("text"))
                .map(file -> packaged.plus(InForce.of(file.choices()).settings().cards()))
                .orElse(packaged);
    }

    /**
     * The card of a rule, by its name as it stands in reports.
     *
     * @throws UsageException if there is none; the message names the rule whose name is nearest
     */
    static RuleCard byName(String name) {
        RuleCatalog catalog = here();
        return catalog.cards().stream()
                .filter(card -> card.rule().id().value().equals(name))
                .findFirst()
                .orElseThrow(() -> new UsageException("no rule “" + name + "”"
                        + nearest(name, catalog)
                                .map(near -> "; did you mean “" + near + "”?")
                                .orElse("; “postedit rules” lists them")));
    }

    private static Optional<RuleId> nearest(String name, RuleCatalog catalog) {
        return catalog.cards().stream()
                .map(card -> card.rule().id())
                .filter(id -> id.name().equals(name))
                .findFirst()
                .or(() -> catalog.nearest(name));
    }

    /**
     * The cards that are meant by the name of a rule, by a card's file, or by a folder of cards.
     *
     * @throws UsageException if there is none
     */
    static List<RuleCard> byNameOrPath(String nameOrPath) {
        Path path = Path.of(nameOrPath);
        boolean folder = Files.isDirectory(path);
        if (!folder && !nameOrPath.endsWith(CARD_ENDING)) {
            return List.of(byName(nameOrPath));
        }
        if (!folder && !Files.isRegularFile(path)) {
            throw new UsageException(nameOrPath + ": no such file");
        }
        try {
            List<RuleCard> cards = RuleCatalog.read(path).cards();
            if (cards.isEmpty()) {
                throw new UsageException(nameOrPath + ": no rule card (" + CARD_ENDING + ") in this folder");
            }
            cards.forEach(RuleLookup::requireDefinition);
            return cards;
        } catch (CharacterCodingException e) {
            throw new UsageException(nameOrPath + ": not UTF-8 text");
        } catch (IOException e) {
            throw new UsageException(nameOrPath + ": cannot be read: " + e.getMessage());
        }
    }

    private static void requireDefinition(RuleCard card) {
        if (card.rule().category() != Category.SUPPRESSION
                && card.definition() instanceof JavaDefinition
                && BuiltInCheckers.find(card.rule().id()).isEmpty()) {
            throw new UsageException(card.path() + ": no definition block, and no checker is called “"
                    + card.rule().id() + "”");
        }
    }
}
