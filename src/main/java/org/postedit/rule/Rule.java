package org.postedit.rule;

import java.util.Set;
import org.postedit.finding.Applicability;
import org.postedit.finding.Category;
import org.postedit.finding.Confidence;
import org.postedit.finding.RuleId;
import org.postedit.finding.Severity;

/**
 * What is known of a rule before it looks at any text, such as that {@code quotation/split} is an error of high confidence.
 *
 * @param id its name
 * @param category the kind of fault it finds
 * @param language the language it is for, such as {@code en}, or {@code any}
 * @param severity how bad its findings are if true
 * @param confidence how often they are true
 * @param fix the most that its fixes may be applied; display-only for a rule that only points
 * @param mqm the MQM issue type
 * @param its the ITS 2.0 localization quality issue type
 * @param since the version that brought it
 * @param message the fault, as a lower-case fragment of at most 80 characters
 * @param supersedes rules that have nothing to add where this one speaks
 */
public record Rule(
        RuleId id,
        Category category,
        String language,
        Severity severity,
        Confidence confidence,
        Applicability fix,
        String mqm,
        String its,
        String since,
        String message,
        Set<RuleId> supersedes) {

    /** Copies the set. */
    public Rule {
        supersedes = Set.copyOf(supersedes);
    }
}
