package org.postedit.engine;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.postedit.finding.Category;
import org.postedit.finding.Finding;
import org.postedit.finding.RuleId;
import org.postedit.rule.RuleSelector;
import org.postedit.settings.Settings;
import org.postedit.settings.SeverityChoice;

/**
 * Leaves the findings that somebody wants to hear of, each as bad as it is wanted: all but {@code casing}, say, and
 * {@code punctuation} as suggestions.
 *
 * @param settings what is wanted
 */
public record Wishes(Settings settings) implements Stage {

    @Override
    public List<Candidate> apply(List<Candidate> candidates) {
        return candidates.stream()
                .flatMap(candidate ->
                        of(candidate.finding()).stream().map(finding -> new Candidate(candidate.rule(), finding)))
                .toList();
    }

    /** What is left of some findings. */
    public Stream<Finding> of(List<Finding> findings) {
        return findings.stream().flatMap(finding -> of(finding).stream());
    }

    /** What is left of some findings that are told unless they are ignored, whichever rules were selected. */
    public Stream<Finding> unlessIgnored(List<Finding> findings) {
        return findings.stream()
                .filter(finding -> !among(settings.ignore(), finding.rule(), finding.category()))
                .map(this::asBadAsWanted);
    }

    /** Whether somebody wants to hear of a rule of that category. */
    public boolean include(RuleId rule, Category category) {
        boolean selected = settings.select().isEmpty() || among(settings.select(), rule, category);
        return selected && !among(settings.ignore(), rule, category);
    }

    private Optional<Finding> of(Finding finding) {
        return include(finding.rule(), finding.category()) ? Optional.of(asBadAsWanted(finding)) : Optional.empty();
    }

    private Finding asBadAsWanted(Finding finding) {
        Finding wanted = finding;
        for (SeverityChoice choice : settings.severities()) {
            if (choice.rules().matches(finding.rule(), finding.category())) {
                wanted = wanted.withSeverity(choice.severity());
            }
        }
        return wanted;
    }

    private static boolean among(List<RuleSelector> rules, RuleId rule, Category category) {
        return rules.stream().anyMatch(selector -> selector.matches(rule, category));
    }
}
