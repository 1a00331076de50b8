package org.postedit.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.postedit.analysis.Analysis;
import org.postedit.analysis.Lexicons;
import org.postedit.analysis.PlainTagger;
import org.postedit.document.Article;
import org.postedit.document.Block;
import org.postedit.document.PlainReader;
import org.postedit.document.Source;
import org.postedit.finding.Applicability;
import org.postedit.finding.Category;
import org.postedit.finding.Confidence;
import org.postedit.finding.Edit;
import org.postedit.finding.Finding;
import org.postedit.finding.Fix;
import org.postedit.fix.FixApplier;
import org.postedit.rule.Detection;
import org.postedit.rule.Match;
import org.postedit.rule.Replacement;
import org.postedit.rule.Rule;
import org.postedit.rule.Suggestion;
import org.postedit.text.OffsetMap;
import org.postedit.text.ProseRange;
import org.postedit.text.SourceRange;

class ProjectionTest {
    private static final Rule PUNCTUATION = Given.rule("punctuation/fault");
    private static final Rule BOILERPLATE =
            Given.rule("boilerplate/fault", Category.BOILERPLATE, Confidence.HIGH, Applicability.SAFE);

    @Test
    void trimsAnEditToWhatReallyChanges() {
        Article article = plain("It lasted for years. , says he.");
        assertEquals(
                List.of(edit(19, 21, "")), fix(article, "years. ,", "years,").edits());
    }

    @Test
    void neverCutsASurrogatePair() {
        Article article = plain("a 😀 b");
        assertEquals(List.of(edit(2, 4, "😁")), fix(article, "😀", "😁").edits());
    }

    @Test
    void takesTheBreakBeforeABlockAlong() {
        assertEquals("One.\nThree.", repaired("One.\n\n\nTwo.\nThree.", "Two."));
    }

    @Test
    void takesTheBreakAfterTheFirstBlockAlong() {
        assertEquals("Two.\nThree.", repaired("One.\n\nTwo.\nThree.", "One."));
    }

    @Test
    void takesOneBreakAlongWithSeveralBlocks() {
        assertEquals("One.\n\nFour.", repaired("One.\r\nTwo.\n\nThree.\n\nFour.", "Two.\n\nThree."));
    }

    @Test
    void allowsFurnitureToGoSafely() {
        Article article = plain("Certified student.\nThe news.");
        assertEquals(
                Applicability.SAFE,
                fix(BOILERPLATE, article, "Certified student.", "").applicability());
    }

    @Test
    void takesFurnitureOutSafelyOnlyInWholeBlocks() {
        Article article = plain("Certified student.\nThe news.");
        Article tail = plain("The news. Follow us.");
        assertEquals(
                Applicability.UNSAFE,
                fix(BOILERPLATE, article, "Certified student.\n\nThe", "").applicability());
        assertEquals(
                Applicability.UNSAFE, fix(BOILERPLATE, tail, "Follow us.", "").applicability());
    }

    @Test
    void demotesASafeFixThatChangesWhatIsSaid() {
        Article article = plain("It was not late.");
        assertEquals(Applicability.UNSAFE, fix(article, "not ", "").applicability());
        assertEquals(Applicability.UNSAFE, fix(article, "late", "early").applicability());
        assertEquals(Applicability.SAFE, fix(article, "It", "it").applicability());
    }

    @Test
    void demotesASafeFixOfAMatchThatIsNotSure() {
        Article article = plain("It was late ,");
        Match match = match(article, " ,", Suggestion.replace("mend it", range(article, " ,"), ","))
                .atMost(Confidence.MEDIUM);
        Finding finding =
                projection(article).project(new Detection(PUNCTUATION, match)).finding();
        assertEquals(Confidence.MEDIUM, finding.confidence());
        assertEquals(Applicability.UNSAFE, finding.fixes().get(0).applicability());
    }

    @Test
    void goesAroundMarkupWordByWord() {
        // took a <b>decision</b> of
        Article article = article(
                "took a <b>decision</b> of",
                "took a decision of",
                OffsetMap.builder().copy(7).markup(3).copy(8).markup(4).copy(3).build());
        Fix fix = fix(article, "took a decision of", "made a decision on");
        assertEquals(List.of(edit(0, 4, "made"), edit(23, 25, "on")), fix.edits());
        assertEquals(
                Applicability.UNSAFE,
                projection(article)
                        .project(new Detection(PUNCTUATION, match(article, "took", unsafe(article))))
                        .finding()
                        .fixes()
                        .get(0)
                        .applicability());
    }

    @Test
    void showsAFixOnlyWhereMarkupCutsAWord() {
        // th<i>e th</i>e
        Article article = article(
                "th<i>e th</i>e",
                "the the",
                OffsetMap.builder().copy(2).markup(3).copy(4).markup(4).copy(1).build());
        assertEquals(Applicability.DISPLAY_ONLY, fix(article, "the the", "the").applicability());
    }

    @Test
    void leavesABreakAloneThatIsNoText() {
        Article article = new Article(
                Source.plain("t", "<p>A.</p><p>B.</p>"),
                "A.\n\nB.",
                OffsetMap.builder()
                        .markup(3)
                        .copy(2)
                        .markup(4)
                        .separator(2)
                        .markup(3)
                        .copy(2)
                        .markup(4)
                        .build(),
                List.of(
                        new Block(Block.Kind.PARAGRAPH, new ProseRange(0, 2)),
                        new Block(Block.Kind.PARAGRAPH, new ProseRange(4, 6))));
        assertEquals(List.of(edit(12, 14, "")), fix(article, "B.", "").edits());
    }

    @Test
    void dropsASuggestionThatChangesNothing() {
        Article article = plain("It was late.");
        Match match = match(article, "late", Suggestion.replace("mend it", range(article, "late"), "late"));
        assertEquals(
                List.of(),
                projection(article)
                        .project(new Detection(PUNCTUATION, match))
                        .finding()
                        .fixes());
    }

    private static Suggestion unsafe(Article article) {
        return Suggestion.replace("mend it", range(article, "took"), "made").unsafe();
    }

    private static String repaired(String text, String block) {
        Article article = plain(text);
        Finding finding = finding(BOILERPLATE, article, block, "");
        return FixApplier.apply(text, List.of(finding), Applicability.UNSAFE).text();
    }

    private static Fix fix(Article article, String wrong, String right) {
        return fix(PUNCTUATION, article, wrong, right);
    }

    private static Fix fix(Rule rule, Article article, String wrong, String right) {
        return finding(rule, article, wrong, right).fixes().get(0);
    }

    private static Finding finding(Rule rule, Article article, String wrong, String right) {
        Match match = match(article, wrong, Suggestion.of("mend it", new Replacement(range(article, wrong), right)));
        return projection(article).project(new Detection(rule, match)).finding();
    }

    private static Match match(Article article, String place, Suggestion suggestion) {
        return Match.of(range(article, place), suggestion);
    }

    private static ProseRange range(Article article, String place) {
        int start = article.prose().indexOf(place);
        return new ProseRange(start, start + place.length());
    }

    private static Article plain(String text) {
        return new PlainReader().read(Source.plain("t", text));
    }

    private static Article article(String source, String prose, OffsetMap map) {
        Block block = new Block(Block.Kind.PARAGRAPH, new ProseRange(0, prose.length()));
        return new Article(Source.plain("t", source), prose, map, List.of(block));
    }

    private static Edit edit(int start, int end, String text) {
        return new Edit(new SourceRange(start, end), text);
    }

    private static Projection projection(Article article) {
        Analysis analysis = new Analysis(article, new PlainTagger("en"), new Lexicons("en"));
        return new Projection(article, new SentencePrints(analysis));
    }
}
