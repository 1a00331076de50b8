package org.postedit.languagetool;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.languagetool.JLanguageTool;
import org.languagetool.Language;
import org.languagetool.rules.patterns.AbstractPatternRule;
import org.languagetool.rules.patterns.PatternRuleLoader;
import org.postedit.rule.BrokenCardException;
import org.postedit.rule.PatternDefinition;
import org.postedit.rule.RuleCard;

/** Has LanguageTool read the patterns of all cards in one go. */
final class PatternLoader {
    private static final String ID = "CARD_";

    private final Language language;

    PatternLoader(Language language) {
        this.language = language;
    }

    /**
     * The patterns of {@code cards}.
     *
     * @throws BrokenCardException if a card's pattern cannot be read
     */
    List<CardPattern> load(List<RuleCard> cards) {
        List<String> xml = new ArrayList<>();
        for (int i = 0; i < cards.size(); i++) {
            xml.addAll(xml(i, cards.get(i)));
        }
        try {
            return patterns(read(xml), cards);
        } catch (IOException | RuntimeException e) {
            throw blame(cards, e);
        }
    }

    private static List<CardPattern> patterns(List<AbstractPatternRule> rules, List<RuleCard> cards) {
        return rules.stream()
                .map(rule -> new CardPattern(
                        cards.get(Integer.parseInt(rule.getId().substring(ID.length())))
                                .rule(),
                        rule,
                        Demand.of(rule)))
                .toList();
    }

    private List<AbstractPatternRule> read(List<String> rules) throws IOException {
        // LanguageTool would install a password authenticator for the whole virtual machine.
        JLanguageTool.useCustomPasswordAuthenticator(false);
        String file = "<rules lang=\"" + language.getShortCodeWithCountryAndVariant()
                + "\"><category id=\"CARDS\" name=\"cards\">" + String.join("", rules) + "</category></rules>";
        byte[] bytes = file.getBytes(StandardCharsets.UTF_8);
        return new PatternRuleLoader().getRules(new ByteArrayInputStream(bytes), "rule cards", language);
    }

    /** Loads card by card, since LanguageTool does not say which one it could not read. */
    private BrokenCardException blame(List<RuleCard> cards, Exception failure) {
        for (int i = 0; i < cards.size(); i++) {
            try {
                read(xml(i, cards.get(i)));
            } catch (IOException | RuntimeException e) {
                return broken(cards.get(i), e);
            }
        }
        return broken(cards.get(0), failure);
    }

    private static BrokenCardException broken(RuleCard card, Exception e) {
        Throwable cause = e;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        int line = card.definition() instanceof PatternDefinition definition ? definition.line() : 1;
        return new BrokenCardException(card.path(), line, "pattern: " + cause.getMessage());
    }

    private static List<String> xml(int number, RuleCard card) {
        return card.definition() instanceof PatternDefinition definition
                ? PatternXml.rules(ID + number, card.path(), definition)
                : List.of();
    }
}
