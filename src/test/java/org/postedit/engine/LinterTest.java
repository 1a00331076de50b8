package org.postedit.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.postedit.analysis.Analysis;
import org.postedit.analysis.Lexicons;
import org.postedit.analysis.PlainTagger;
import org.postedit.document.Article;
import org.postedit.document.PlainReader;
import org.postedit.document.Source;
import org.postedit.finding.Confidence;
import org.postedit.rule.CheckerDetector;
import org.postedit.rule.Detection;
import org.postedit.rule.Detector;
import org.postedit.rule.DetectorException;
import org.postedit.rule.Match;
import org.postedit.rule.Rule;
import org.postedit.settings.Settings;
import org.postedit.text.ProseRange;

class LinterTest {
    private static final Rule RULE = Given.rule("punctuation/fault");
    private static final Detector SOUND = new CheckerDetector(
            RULE, analysis -> List.of(Match.of(new ProseRange(3, 4)), Match.of(new ProseRange(0, 1))));

    @Test
    void sortsFindingsByPlace() {
        Report report = lint(Confidence.LOW, SOUND);
        assertEquals(
                List.of(0, 3),
                report.findings().stream()
                        .map(finding -> finding.range().start())
                        .toList());
    }

    @Test
    void namesADetectorThatThrowsAndKeepsTheFindingsOfTheOthers() {
        Detector broken = new CheckerDetector(Given.rule("casing/broken"), analysis -> {
            throw new IllegalStateException("with the text of the article");
        });
        Report report = lint(Confidence.LOW, broken, SOUND);
        assertEquals(2, report.findings().size());
        assertEquals(List.of(new Failure("casing/broken", "stopped by IllegalStateException")), report.failures());
        assertFalse(report.isComplete());
    }

    @Test
    void outlivesADetectorThatOverflowsTheStack() {
        Report report = lint(
                Confidence.LOW,
                new CheckerDetector(Given.rule("casing/deep"), analysis -> {
                    throw new StackOverflowError();
                }),
                SOUND);
        assertEquals(List.of(new Failure("casing/deep", "stopped by StackOverflowError")), report.failures());
    }

    @Test
    void passesOnWhatADetectorSaysOfItsFailure() {
        Detector failing = new Failing();
        assertEquals(
                List.of(new Failure("languagetool", "out of order")),
                lint(Confidence.LOW, failing).failures());
    }

    @Test
    void countsAMatchOutsideTheProseAsAFailure() {
        Detector outside =
                new CheckerDetector(Given.rule("casing/outside"), analysis -> List.of(Match.of(new ProseRange(0, 99))));
        assertEquals(
                List.of(new Failure("casing/outside", "stopped by IndexOutOfBoundsException")),
                lint(Confidence.LOW, outside).failures());
    }

    @Test
    void leavesDoubtfulFindingsOut() {
        Detector doubtful = new CheckerDetector(
                RULE, analysis -> List.of(Match.of(new ProseRange(0, 1)).atMost(Confidence.LOW)));
        assertEquals(0, lint(Confidence.MEDIUM, doubtful).findings().size());
        assertEquals(1, lint(Confidence.LOW, doubtful).findings().size());
    }

    private static Report lint(Confidence least, Detector... detectors) {
        Article article = new PlainReader().read(Source.plain("t", "A bc d"));
        Analysis analysis = new Analysis(article, new PlainTagger("en"), new Lexicons("en"));
        return new Linter(List.of(detectors), least)
                .lint(article, analysis, List.of(), Preferences.of(Settings.defaults()));
    }

    private record Failing() implements Detector {

        @Override
        public String name() {
            return "languagetool";
        }

        @Override
        public List<Detection> detect(Analysis analysis) throws DetectorException {
            throw new DetectorException("out of order", new IllegalStateException());
        }
    }
}
