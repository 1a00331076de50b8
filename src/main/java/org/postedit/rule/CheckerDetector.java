package org.postedit.rule;

import java.util.List;
import org.postedit.analysis.Analysis;

/**
 * Runs one checker under its card.
 *
 * @param rule what the card says
 * @param checker the code that finds
 */
public record CheckerDetector(Rule rule, Checker checker) implements Detector {

    @Override
    public String name() {
        return rule.id().value();
    }

    @Override
    public List<Detection> detect(Analysis analysis) {
        return checker.check(analysis).stream()
                .map(match -> new Detection(rule, match))
                .toList();
    }
}
