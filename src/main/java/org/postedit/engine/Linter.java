package org.postedit.engine;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.postedit.analysis.Analysis;
import org.postedit.document.Article;
import org.postedit.finding.Confidence;
import org.postedit.finding.Finding;
import org.postedit.rule.Detector;
import org.postedit.rule.DetectorException;

/**
 * Leads an article past its detectors and their detections through the stages into a report.
 *
 * <p>Safe for use by several threads at once.
 */
public final class Linter {
    private final List<Detector> detectors;
    private final Confidence least;

    /** A linter that asks {@code detectors} and reports what is at least as sure as {@code least}. */
    public Linter(List<Detector> detectors, Confidence least) {
        this.detectors = List.copyOf(detectors);
        this.least = least;
    }

    /**
     * The report on one article.
     *
     * <p>A detector that fails is named in it; what the others find stays. A rule that {@code preferences} leave out has no say
     * in what is reported of others.
     */
    public Report lint(Article article, Analysis analysis, List<String> notes, Preferences preferences) {
        Projection projection = new Projection(article, new SentencePrints(analysis));
        List<Candidate> candidates = new ArrayList<>();
        List<Failure> failures = new ArrayList<>();
        List<String> told = new ArrayList<>(notes);
        boolean partly = false;
        for (Detector detector : detectors) {
            try {
                detector.detect(analysis).stream().map(projection::project).forEach(candidates::add);
                partly |= told.addAll(detector.notes(analysis));
            } catch (DetectorException e) {
                failures.add(new Failure(detector.name(), String.valueOf(e.getMessage())));
            } catch (RuntimeException | StackOverflowError e) {
                failures.add(new Failure(
                        detector.name(), "stopped by " + e.getClass().getSimpleName()));
            }
        }
        List<Candidate> left = candidates;
        for (Stage stage : stages(preferences, article)) {
            left = stage.apply(left);
        }
        List<Finding> findings =
                left.stream().map(Candidate::finding).sorted(Finding.BY_PLACE).toList();
        Set<Finding> shown = new HashSet<>(findings);
        List<Finding> leftOut = candidates.stream()
                .map(Candidate::finding)
                .filter(finding -> !shown.contains(finding))
                .toList();
        return new Report(article.source(), findings, failures, told)
                .with(new Unreported(leftOut, failures.isEmpty() && !partly));
    }

    private List<Stage> stages(Preferences preferences, Article article) {
        return List.of(
                preferences.wishes(),
                new KnownWordsStage(preferences.words(), article),
                new ConfidenceStage(least),
                new OnePerPlace());
    }
}
