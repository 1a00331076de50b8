package org.postedit.rule;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.postedit.rule.ReplaceDefinition.Phrase;

/** Reads the phrases of a card, a line each: {@code approx = approximately}. */
final class ReplaceBlock {
    private ReplaceBlock() {}

    /** The phrases in a block whose content starts on that line of the card. */
    static ReplaceDefinition read(CardSource card, String content, int line) {
        List<Phrase> phrases = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        int at = line;
        for (String text : content.split("\n", -1)) {
            if (!text.isBlank()) {
                Phrase phrase = phrase(card, text, at);
                if (!seen.add(phrase.wrong().toLowerCase(Locale.ROOT))) {
                    throw card.fault(at, "“" + phrase.wrong() + "” twice");
                }
                phrases.add(phrase);
            }
            at++;
        }
        if (phrases.isEmpty()) {
            throw card.fault(line, "a replace block without a phrase");
        }
        return new ReplaceDefinition(phrases, line);
    }

    private static Phrase phrase(CardSource card, String text, int at) {
        String[] sides = text.split(" = ", -1);
        if (sides.length != 2 || sides[0].isBlank() || sides[1].isBlank()) {
            throw card.fault(at, "a phrase reads “wrong = right”");
        }
        return new Phrase(sides[0].strip(), sides[1].strip(), at);
    }
}
