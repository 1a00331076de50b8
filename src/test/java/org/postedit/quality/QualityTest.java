package org.postedit.quality;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.postedit.finding.Confidence;
import org.postedit.finding.RuleId;
import org.postedit.rule.Rule;
import org.postedit.rule.RuleCard;
import org.postedit.rule.RuleCatalog;

/** Holds that no card claims more than the verdicts of those who read its findings. */
class QualityTest {
    private static final Path FILE = Path.of("quality", "verdicts.tsv");

    /** Fewer verdicts say little either way. */
    private static final int FEWEST = 5;

    private static final Map<Confidence, Double> LEAST =
            Map.of(Confidence.HIGH, 95.0, Confidence.MEDIUM, 80.0, Confidence.LOW, 0.0);

    @TestFactory
    Stream<DynamicTest> bearsOutTheConfidenceOf() throws IOException {
        Map<RuleId, List<Verdict>> byRule = byRule();
        return rules().filter(rule -> byRule.getOrDefault(rule.id(), List.of()).size() >= FEWEST)
                .map(rule -> dynamicTest(
                        rule.id().value(),
                        () -> isBorneOut(rule, Standing.of(byRule.getOrDefault(rule.id(), List.of())))));
    }

    @Test
    void isAboutRulesThatExist() throws IOException {
        List<RuleId> known = rules().map(Rule::id).toList();
        assertEquals(
                List.of(),
                byRule().keySet().stream().filter(id -> !known.contains(id)).toList());
    }

    @Test
    void isSorted() throws IOException {
        List<Verdict> all = Verdicts.read(FILE).all();
        assertEquals(all.stream().sorted(Verdict.BY_RULE).toList(), all);
    }

    /** One finding may be false: among few it proves nothing. */
    private static void isBorneOut(Rule rule, Standing standing) {
        Standing butOne = new Standing(standing.judged(), Math.min(standing.judged(), standing.isTrue() + 1), 0, 0);
        assertTrue(
                butOne.precision() >= LEAST.getOrDefault(rule.confidence(), 0.0),
                () -> "of " + standing.judged() + " findings " + standing.isTrue() + " are true; that is not "
                        + rule.confidence().label());
    }

    private static Stream<Rule> rules() throws IOException {
        return RuleCatalog.load().cards().stream().map(RuleCard::rule);
    }

    private static Map<RuleId, List<Verdict>> byRule() throws IOException {
        return Verdicts.read(FILE).all().stream()
                .collect(Collectors.groupingBy(Verdict::rule, TreeMap::new, Collectors.toList()));
    }
}
