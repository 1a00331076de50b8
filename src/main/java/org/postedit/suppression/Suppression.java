package org.postedit.suppression;

import java.util.List;
import org.postedit.finding.Finding;
import org.postedit.rule.RuleSelector;
import org.postedit.text.SourceRange;

/**
 * What a person says to leave, such as {@code quotation/split} in the paragraph behind a comment.
 *
 * @param marks where it is written: a comment, the two comments around several blocks, or an entry of the side-car
 * @param rules what is to be left
 * @param reason why
 * @param scope where
 */
public record Suppression(List<SourceRange> marks, List<RuleSelector> rules, String reason, Scope scope) {

    /** Copies the lists. */
    public Suppression {
        marks = List.copyOf(marks);
        rules = List.copyOf(rules);
    }

    /** Whether it is written in the text, not beside it. */
    boolean isInSource() {
        return !scope.wholly();
    }

    /** Whether it is about {@code finding} in {@code text} for being at {@code place}, one of its places. */
    boolean covers(SourceRange place, Finding finding, String text) {
        return scope.covers(place, finding.range(), text)
                && rules.stream().anyMatch(rule -> rule.matches(finding.rule(), finding.category()));
    }
}
