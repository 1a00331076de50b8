package org.postedit.settings;

import org.postedit.finding.Severity;
import org.postedit.rule.RuleSelector;

/**
 * How bad the findings of some rules are to be taken, as in {@code casing: suggestion}.
 *
 * @param rules the rules
 * @param severity how bad
 */
public record SeverityChoice(RuleSelector rules, Severity severity) {

    @Override
    public String toString() {
        return rules + ": " + severity.label();
    }
}
