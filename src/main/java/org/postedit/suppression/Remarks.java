package org.postedit.suppression;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.postedit.document.Source;
import org.postedit.finding.Finding;
import org.postedit.finding.Fingerprint;
import org.postedit.finding.Fix;
import org.postedit.finding.RuleId;
import org.postedit.rule.Rule;
import org.postedit.rule.RuleCard;
import org.postedit.rule.RuleCatalog;
import org.postedit.text.SourceRange;

/**
 * The findings about suppressions themselves; none where the catalog has no card for them.
 *
 * @param source where the suppressions are written
 * @param catalog the cards of the rules
 */
public record Remarks(Source source, RuleCatalog catalog) {
    private static final RuleId UNUSED = new RuleId("suppression/unused");
    private static final RuleId MALFORMED = new RuleId("suppression/malformed");

    /** A finding for each problem. */
    public List<Finding> malformed(List<Problem> problems) {
        return rule(MALFORMED).stream()
                .flatMap(rule ->
                        problems.stream().map(problem -> finding(rule, problem.place(), problem.message(), List.of())))
                .toList();
    }

    /** A finding for each comment that hides nothing, with the fix that takes it away. */
    public List<Finding> unusedComments(List<Suppression> unused) {
        List<Fix> fixes = CommentRemoval.of(source, unused);
        return rule(UNUSED).stream()
                .flatMap(rule ->
                        IntStream.range(0, unused.size()).mapToObj(i -> unused(rule, unused.get(i), fixes.get(i))))
                .toList();
    }

    /** A finding for each entry of a side-car that hides nothing, with the fix that takes it away. */
    public List<Finding> unusedEntries(List<Suppression> unused) {
        return rule(UNUSED).stream()
                .flatMap(rule -> unused.stream().map(one -> unused(rule, one, EntryRemoval.of(source.text(), one))))
                .toList();
    }

    private Optional<Rule> rule(RuleId id) {
        return catalog.find(id).map(RuleCard::rule);
    }

    private Finding unused(Rule rule, Suppression suppression, Fix fix) {
        return finding(rule, suppression.marks().get(0), rule.message(), List.of(fix));
    }

    private Finding finding(Rule rule, SourceRange place, String message, List<Fix> fixes) {
        return new Finding(
                rule.id(),
                rule.category(),
                rule.mqm(),
                rule.severity(),
                rule.confidence(),
                place,
                message,
                fixes,
                List.of(),
                Fingerprint.of(rule.id(), "", place.in(source.text()).strip(), ""));
    }
}
