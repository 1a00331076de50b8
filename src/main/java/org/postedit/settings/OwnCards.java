package org.postedit.settings;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.postedit.rule.BrokenCardException;
import org.postedit.rule.JavaDefinition;
import org.postedit.rule.RuleCard;
import org.postedit.rule.RuleCatalog;

/**
 * The rules of a house, and all rules together.
 *
 * @param own the cards in the folders that the settings name
 * @param all those, and the cards that come with Postedit
 */
record OwnCards(List<RuleCard> own, RuleCatalog all) {

    /** Reads the cards in {@code folders} beside the settings {@code file}. */
    static OwnCards read(Path file, List<Yaml> folders, RuleCatalog packaged) throws IOException {
        List<RuleCard> own = new ArrayList<>();
        for (Yaml folder : folders) {
            Path path = file.resolveSibling(folder.pathFrom(Path.of("")));
            if (!Files.isDirectory(path)) {
                throw folder.fault("no folder “" + folder.text() + "” beside this file");
            }
            own.addAll(RuleCatalog.read(path).cards());
        }
        for (RuleCard card : own) {
            if (card.definition() instanceof JavaDefinition) {
                throw new BrokenCardException(card.path(), 1, "a “replace” or “pattern” block is missing");
            }
        }
        return new OwnCards(own, packaged.plus(own));
    }
}
