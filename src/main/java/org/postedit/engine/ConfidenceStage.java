package org.postedit.engine;

import java.util.List;
import org.postedit.finding.Confidence;

/**
 * Lets only findings through that are sure enough.
 *
 * @param least the lowest confidence that is reported
 */
record ConfidenceStage(Confidence least) implements Stage {

    @Override
    public List<Candidate> apply(List<Candidate> candidates) {
        return candidates.stream()
                .filter(candidate -> candidate.finding().confidence().compareTo(least) >= 0)
                .toList();
    }
}
