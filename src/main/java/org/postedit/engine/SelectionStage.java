package org.postedit.engine;

import java.util.List;
import org.postedit.rule.RuleSelector;

/**
 * Lets only the findings of rules through that somebody wants to hear of.
 *
 * @param select the only rules; empty for all
 * @param ignore rules left out, even where selected
 */
record SelectionStage(List<RuleSelector> select, List<RuleSelector> ignore) implements Stage {

    @Override
    public List<Candidate> apply(List<Candidate> candidates) {
        return candidates.stream()
                .filter(candidate -> select.isEmpty() || among(select, candidate))
                .filter(candidate -> !among(ignore, candidate))
                .toList();
    }

    private static boolean among(List<RuleSelector> rules, Candidate candidate) {
        return rules.stream()
                .anyMatch(selector -> selector.matches(
                        candidate.rule().id(), candidate.finding().category()));
    }
}
