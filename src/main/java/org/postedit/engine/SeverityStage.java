package org.postedit.engine;

import java.util.List;
import org.postedit.finding.Finding;
import org.postedit.settings.SeverityChoice;

/**
 * Takes findings for as bad as somebody wants them taken.
 *
 * @param choices the rules and how bad their findings are; the last that names a rule holds
 */
record SeverityStage(List<SeverityChoice> choices) implements Stage {

    @Override
    public List<Candidate> apply(List<Candidate> candidates) {
        return choices.isEmpty()
                ? candidates
                : candidates.stream().map(this::judged).toList();
    }

    private Candidate judged(Candidate candidate) {
        Finding finding = candidate.finding();
        for (SeverityChoice choice : choices) {
            if (choice.rules().matches(finding.rule(), finding.category())) {
                finding = finding.withSeverity(choice.severity());
            }
        }
        return new Candidate(candidate.rule(), finding);
    }
}
