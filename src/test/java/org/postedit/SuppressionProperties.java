package org.postedit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.postedit.document.Format;
import org.postedit.document.Source;
import org.postedit.engine.Report;
import org.postedit.finding.Applicability;
import org.postedit.finding.Category;
import org.postedit.finding.Finding;
import org.postedit.finding.RuleId;
import org.postedit.finding.Suppressed;
import org.postedit.fix.Applied;
import org.postedit.fix.FixApplier;
import org.postedit.text.SourceRange;

/** What a comment hides, and that nothing else changes, in articles made of the cards' examples. */
class SuppressionProperties {
    private static final int TRIES = 200;

    /** A finding without its place in the file. */
    private record Seen(RuleId rule, int start, int end, String message, String fingerprint) {
        static Seen of(Finding finding, int from, int by) {
            SourceRange range = finding.range();
            return new Seen(
                    finding.rule(),
                    range.start() + (range.start() >= from ? by : 0),
                    range.end() + (range.end() > from ? by : 0),
                    finding.message(),
                    finding.fingerprint().value());
        }
    }

    @Provide
    Arbitrary<List<String>> paragraphs() {
        return Articles.paragraphs();
    }

    @Provide
    Arbitrary<Format> formats() {
        return Articles.formats();
    }

    @Property(tries = TRIES, shrinking = ShrinkingMode.BOUNDED)
    void aCommentHidesWhatItsRuleFindsInTheNextBlockAndNothingElse(
            @ForAll("paragraphs") List<String> paragraphs, @ForAll("formats") Format format) {
        Source bare = Articles.of(format, paragraphs);
        Report before = Articles.POSTEDIT.lint(bare);
        for (int at = 0; at < paragraphs.size(); at++) {
            int start = Articles.of(format, paragraphs.subList(0, at)).text().length();
            int end = Articles.of(format, paragraphs.subList(0, at + 1)).text().length();
            SourceRange block = new SourceRange(start, end);
            Set<RuleId> rules = before.findings().stream()
                    .filter(finding -> block.contains(finding.range().start()))
                    .map(Finding::rule)
                    .collect(Collectors.toCollection(TreeSet::new));
            for (RuleId rule : rules) {
                hides(rule, block, before, with(format, paragraphs, at, "<!-- postedit-ignore " + rule + ": why -->"));
            }
        }
    }

    private static void hides(RuleId rule, SourceRange block, Report before, Source source) {
        int by = source.text().length() - before.source().text().length();
        Report after = Articles.POSTEDIT.lint(source);
        List<Seen> shown = new ArrayList<>();
        List<Seen> hidden = new ArrayList<>();
        for (Finding finding : before.findings()) {
            boolean meant = finding.rule().equals(rule)
                    && block.contains(finding.range().start());
            (meant ? hidden : shown).add(Seen.of(finding, block.start(), by));
        }
        assertEquals(shown, seen(after.findings()));
        assertEquals(
                hidden,
                seen(after.suppressed().stream().map(Suppressed::finding).toList()));
    }

    @Property(tries = TRIES, shrinking = ShrinkingMode.BOUNDED)
    void takingOutWhatHidesNothingGivesTheVeryTextWithoutIt(
            @ForAll("paragraphs") List<String> paragraphs, @ForAll("formats") Format format) {
        Source bare = Articles.of(format, paragraphs);
        // No paragraph has a “<”, so there is no tag to be found.
        String rule = "residue/tag";
        String comment = "<!-- postedit-ignore " + rule + ": why -->";
        for (int at = 0; at < paragraphs.size(); at++) {
            Source source = with(format, paragraphs, at, comment);
            assertEquals(bare.text(), withoutUnused(source).text());
            List<String> around = new ArrayList<>(paragraphs);
            around.add(at, "<!-- postedit-ignore-begin " + rule + ": why -->");
            around.add("<!-- postedit-ignore-end -->");
            assertEquals(bare.text(), withoutUnused(Articles.of(format, around)).text());
        }
    }

    /** Comments that part lists, listings or a heading from what follows stay. */
    @Property(tries = TRIES, shrinking = ShrinkingMode.BOUNDED)
    void takingOutCommentsLeavesThePageAsItIs(@ForAll("markdown") List<String> blocks) {
        String text = String.join("", blocks).replace("C", "<!-- postedit-ignore residue/tag: why -->");
        Source source = new Source("t", text, Format.MARKDOWN, "en-US");
        assertEquals(page(text), page(withoutUnused(source).text()));
    }

    @Provide
    Arbitrary<List<String>> markdown() {
        return Arbitraries.of(
                        "C\n",
                        "C\n\n",
                        "  C\n",
                        "> C\n",
                        "It rained. C It snowed.\n\n",
                        "It rained.\n\n",
                        "- It rained.\n",
                        "1. It rained.\n",
                        "    it rained\n",
                        "> It rained.\n",
                        "# It rained\n",
                        "It rained\n---\n",
                        "---\n",
                        "```\nit rained\n```\n",
                        "\n")
                .list()
                .ofMinSize(1)
                .ofMaxSize(10);
    }

    /** The page as commonmark makes it, but for comments, space, and whether a list of points is one or two. */
    private static String page(String markdown) {
        return HtmlRenderer.builder()
                .build()
                .render(Parser.builder().build().parse(markdown))
                .replaceAll("<!--.*?-->", "")
                .replaceAll("</?p>", "")
                .replaceAll("(?<!\\w)\\s+|\\s+(?!\\w)", "")
                .replace("</ul><ul>", "")
                .replaceAll("</blockquote><blockquote>", "");
    }

    @Property(tries = TRIES, shrinking = ShrinkingMode.BOUNDED)
    void repairingTwiceGivesWhatRepairingOnceGivesWithComments(
            @ForAll("paragraphs") List<String> paragraphs,
            @ForAll("formats") Format format,
            @ForAll("applicabilities") Applicability least,
            @ForAll("comments") String comment) {
        Source source = with(format, paragraphs, paragraphs.size() / 2, comment);
        Repair once = Articles.POSTEDIT.fix(source, least);
        assertEquals(once.source(), Articles.POSTEDIT.fix(once.source(), least).source());
    }

    @Property(tries = TRIES, shrinking = ShrinkingMode.BOUNDED)
    void whatIsSaidToBeLeftIsLeftByARepair(
            @ForAll("paragraphs") List<String> paragraphs, @ForAll("formats") Format format) {
        for (Finding finding :
                Articles.POSTEDIT.lint(Articles.of(format, paragraphs)).findings()) {
            List<String> around = new ArrayList<>(paragraphs);
            around.add(0, "<!-- postedit-ignore-begin " + finding.rule() + ": why -->");
            around.add("<!-- postedit-ignore-end -->");
            Repair repair = Articles.POSTEDIT.fix(Articles.of(format, around), Applicability.UNSAFE);
            assertEquals(
                    List.of(),
                    repair.mended().stream()
                            .filter(mended -> mended.rule().equals(finding.rule()))
                            .toList());
        }
    }

    @Provide
    Arbitrary<Applicability> applicabilities() {
        return Arbitraries.of(Applicability.SAFE, Applicability.UNSAFE);
    }

    @Provide
    Arbitrary<String> comments() {
        List<String> rules = Articles.POSTEDIT.rules().cards().stream()
                .map(card -> card.rule().id().value())
                .toList();
        return Arbitraries.of(rules).map(rule -> "<!-- postedit-ignore " + rule + ": why -->");
    }

    private static Source with(Format format, List<String> paragraphs, int at, String comment) {
        List<String> blocks = new ArrayList<>(paragraphs);
        blocks.add(at, comment);
        return Articles.of(format, blocks);
    }

    private static List<Seen> seen(List<Finding> findings) {
        return findings.stream().map(finding -> Seen.of(finding, 0, 0)).toList();
    }

    private static Source withoutUnused(Source source) {
        List<Finding> unused = Articles.POSTEDIT.lint(source).findings().stream()
                .filter(finding -> finding.category() == Category.SUPPRESSION)
                .toList();
        Applied applied = FixApplier.apply(source.text(), unused, Applicability.SAFE);
        return source.withText(applied.text());
    }
}
