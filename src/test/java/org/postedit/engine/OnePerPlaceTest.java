package org.postedit.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.postedit.finding.Applicability;
import org.postedit.finding.Confidence;
import org.postedit.finding.Edit;
import org.postedit.finding.Finding;
import org.postedit.finding.Fix;
import org.postedit.rule.Rule;
import org.postedit.text.SourceRange;

class OnePerPlaceTest {
    private static final Rule LANGUAGE_TOOL = Given.rule("languagetool/UNPAIRED_BRACKETS");
    private static final Rule PLAIN = Given.rule("quotation/unpaired");
    private static final Rule BETTER = Given.rule("quotation/split", "quotation/unpaired");

    @Test
    void prefersOurRuleWhereLanguageToolTouchesIt() {
        assertEquals(
                Set.of("quotation/unpaired 4..6", "languagetool/UNPAIRED_BRACKETS 7..9"),
                kept(
                        Given.candidate(LANGUAGE_TOOL, 2, 4),
                        Given.candidate(PLAIN, 4, 6),
                        Given.candidate(LANGUAGE_TOOL, 7, 9)));
    }

    @Test
    void keepsWhatLanguageToolSaysOfAPlaceThatOurRuleLost() {
        assertEquals(
                Set.of("quotation/split 4..6", "languagetool/UNPAIRED_BRACKETS 0..2"),
                kept(
                        Given.candidate(LANGUAGE_TOOL, 0, 2),
                        Given.candidate(PLAIN, 2, 5),
                        Given.candidate(BETTER, 4, 6)));
    }

    @Test
    void dropsARuleOfOursWhereOneThatSupersedesItOverlaps() {
        assertEquals(
                Set.of("quotation/split 0..5", "quotation/unpaired 5..6"),
                kept(Given.candidate(BETTER, 0, 5), Given.candidate(PLAIN, 4, 6), Given.candidate(PLAIN, 5, 6)));
    }

    @Test
    void keepsTwoRulesOfOursThatOverlapOtherwise() {
        Rule other = Given.rule("casing/other");
        assertEquals(
                Set.of("casing/other 0..5", "quotation/unpaired 4..6"),
                kept(Given.candidate(other, 0, 5), Given.candidate(PLAIN, 4, 6)));
    }

    @Test
    void prefersTheSurerOfTwoOnTheSameRange() {
        Rule first = Given.rule("casing/first");
        assertEquals(
                Set.of("quotation/unpaired 0..5"),
                kept(Given.candidate(first, Confidence.MEDIUM, 0, 5), Given.candidate(PLAIN, 0, 5)));
    }

    @Test
    void prefersTheOneWithAFixAmongEquallySureOnes() {
        Rule first = Given.rule("casing/first");
        assertEquals(
                Set.of("quotation/unpaired 0..5"),
                kept(Given.candidate(first, 0, 5), withFix(Given.candidate(PLAIN, 0, 5))));
    }

    @Test
    void prefersTheFirstByIdAmongEquals() {
        Rule first = Given.rule("casing/first");
        assertEquals(Set.of("casing/first 0..5"), kept(Given.candidate(PLAIN, 0, 5), Given.candidate(first, 0, 5)));
    }

    @Test
    void copesWithManyFindingsThatAllOverlap() {
        int many = 100_000;
        Stream<Candidate> nested = IntStream.range(0, many).mapToObj(i -> Given.candidate(PLAIN, i, 2 * many - i));
        Stream<Candidate> theirs =
                IntStream.range(0, many).mapToObj(i -> Given.candidate(LANGUAGE_TOOL, i, 2 * many - i));
        Stream<Candidate> better = Stream.of(Given.candidate(BETTER, 0, 1));
        List<Candidate> all =
                Stream.of(nested, theirs, better).flatMap(stream -> stream).toList();
        assertEquals(many, new OnePerPlace().apply(all).size());
    }

    private static Candidate withFix(Candidate candidate) {
        Finding finding = candidate.finding();
        Fix fix = new Fix("mend it", Applicability.SAFE, List.of(new Edit(new SourceRange(0, 1), "")));
        return new Candidate(
                candidate.rule(),
                new Finding(
                        finding.rule(),
                        finding.category(),
                        finding.mqm(),
                        finding.severity(),
                        finding.confidence(),
                        finding.range(),
                        finding.message(),
                        List.of(fix),
                        finding.related(),
                        finding.fingerprint()));
    }

    private static Set<String> kept(Candidate... candidates) {
        return new OnePerPlace()
                .apply(List.of(candidates)).stream()
                        .map(Candidate::finding)
                        .map(finding -> finding.rule() + " " + finding.range().start() + ".."
                                + finding.range().end())
                        .collect(Collectors.toCollection(TreeSet::new));
    }
}
