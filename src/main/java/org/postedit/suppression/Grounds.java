package org.postedit.suppression;

import java.util.ArrayList;
import java.util.List;
import org.postedit.finding.Category;
import org.postedit.rule.RuleCatalog;
import org.postedit.rule.RuleSelector;
import org.postedit.rule.UnknownRuleException;

/**
 * What is to be left and why: {@code quotation/split, fluency: set so by the poet}.
 *
 * @param rules what is to be left, at least one
 * @param reason why; never blank
 */
record Grounds(List<RuleSelector> rules, String reason) {
    private static final String OWN = Category.SUPPRESSION.label();

    /** Reads rules, a colon and a reason. */
    static Grounds read(String text, RuleCatalog catalog) throws MalformedException {
        int colon = text.indexOf(':');
        String names = (colon < 0 ? text : text.substring(0, colon)).strip();
        String reason = colon < 0 ? "" : text.substring(colon + 1).strip().replaceAll("\\s+", " ");
        if (names.isEmpty()) {
            throw new MalformedException("ignores nothing: no rule is named");
        }
        if (reason.isEmpty()) {
            throw new MalformedException("ignores nothing: no reason is given; write “rule: reason”");
        }
        List<RuleSelector> rules = new ArrayList<>();
        for (String name : names.split(",", -1)) {
            rules.add(selector(name.strip(), catalog));
        }
        return new Grounds(rules, reason);
    }

    private static RuleSelector selector(String name, RuleCatalog catalog) throws MalformedException {
        if (name.isEmpty()) {
            throw new MalformedException("ignores nothing: no rule beside the comma");
        }
        String folder = name.split("/", 2)[0];
        if (folder.contains("*") || folder.contains("?")) {
            throw new MalformedException("ignores nothing: “" + name + "” names no rule; a category is the most");
        }
        if (folder.equals(OWN)) {
            throw new MalformedException("ignores nothing: what is said of ignoring cannot be ignored");
        }
        try {
            return RuleSelector.of(name, catalog);
        } catch (UnknownRuleException e) {
            throw new MalformedException("ignores nothing: " + e.getMessage());
        }
    }
}
