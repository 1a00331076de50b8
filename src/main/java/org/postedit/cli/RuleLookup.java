package org.postedit.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.postedit.finding.RuleId;
import org.postedit.rule.RuleCard;
import org.postedit.rule.RuleCatalog;

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

    /**
     * The card of a rule, by its name as it stands in reports.
     *
     * @throws UsageException if there is none; the message names the rule whose name is nearest
     */
    static RuleCard byName(String name) {
        RuleCatalog catalog = packaged();
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
     * The card of a rule, by its name or by the file that holds it.
     *
     * @throws UsageException if there is none
     */
    static RuleCard byNameOrFile(String nameOrFile) {
        if (!nameOrFile.endsWith(CARD_ENDING)) {
            return byName(nameOrFile);
        }
        Path file = Path.of(nameOrFile);
        if (!Files.isRegularFile(file)) {
            throw new UsageException(nameOrFile + ": no such file");
        }
        try {
            return RuleCatalog.read(file).cards().get(0);
        } catch (CharacterCodingException e) {
            throw new UsageException(nameOrFile + ": not UTF-8 text");
        } catch (IOException e) {
            throw new UsageException(nameOrFile + ": cannot be read: " + e.getMessage());
        }
    }
}
