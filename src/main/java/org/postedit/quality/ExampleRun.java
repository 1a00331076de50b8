package org.postedit.quality;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.postedit.Postedit;
import org.postedit.document.Article;
import org.postedit.document.ArticleReader;
import org.postedit.document.Format;
import org.postedit.document.Source;
import org.postedit.engine.Failure;
import org.postedit.engine.Report;
import org.postedit.finding.Applicability;
import org.postedit.finding.Category;
import org.postedit.finding.Confidence;
import org.postedit.finding.Finding;
import org.postedit.fix.FixApplier;
import org.postedit.rule.Example;
import org.postedit.rule.RuleCard;
import org.postedit.rule.RuleCatalog;
import org.postedit.settings.Profile;
import org.postedit.settings.Settings;
import org.postedit.text.ProseRange;

/**
 * Holds the examples of cards against what the rules find in them, all rules at work: as plain text, after an emoji and an
 * entity, with the line ends of Windows, as HTML and as Markdown.
 */
public final class ExampleRun {
    private final Postedit sure;
    private final Postedit unsure;

    /** A run of the rules of {@code catalog}. */
    public ExampleRun(RuleCatalog catalog) {
        this.sure = Postedit.with(Settings.defaults().withProfile(Profile.ARTIFACTS), catalog);
        this.unsure = Postedit.with(Settings.defaults().withProfile(Profile.STRICT), catalog);
    }

    /** What an example promises and the rule does not keep, with the text and carets; nothing where all is well. */
    public Optional<String> fault(RuleCard card, Example example) {
        Source bare = source(card, card.path() + ":" + example.line(), example.text());
        return Arrays.stream(Staging.values())
                .filter(staging -> staging.holds(bare))
                .flatMap(staging -> fault(card, example, bare, staging).stream())
                .findFirst();
    }

    private Optional<String> fault(RuleCard card, Example example, Source bare, Staging staging) {
        Staged staged = new Staged(bare, staging);
        if (!staged.readsTheSame()) {
            return Optional.of(staged.shown("is read otherwise", List.of()));
        }
        Report report = postedit(card).lint(staged.source());
        if (!report.isComplete()) {
            return Optional.of(staged.source().name() + ": could not be checked: "
                    + report.failures().stream().map(Failure::summary).collect(Collectors.joining("; ")));
        }
        List<Finding> found = of(card, report);
        List<ProseRange> wanted =
                example.marked().map(staged::prose).map(List::of).orElse(List.of());
        List<ProseRange> ranges =
                found.stream().map(finding -> staged.found(finding.range())).toList();
        if (wanted.isEmpty() && !ranges.isEmpty()) {
            return Optional.of(staged.shown("should not be flagged", ranges));
        }
        if (!ranges.equals(wanted)) {
            return Optional.of(staged.shown("should be flagged, and nothing else", wanted));
        }
        return found.isEmpty() ? Optional.empty() : repairFault(card, example, staged, found.get(0));
    }

    private Optional<String> repairFault(RuleCard card, Example example, Staged staged, Finding finding) {
        List<ProseRange> at = List.of(staged.found(finding.range()));
        if (finding.fixes().isEmpty() != example.repaired().isEmpty()) {
            return Optional.of(staged.shown(
                    finding.fixes().isEmpty() ? "has no fix" : "has a fix that the card does not show", at));
        }
        if (example.repaired().isEmpty()) {
            return Optional.empty();
        }
        Applicability given = finding.fixes().get(0).applicability();
        Applicability allowed = allowed(card, finding);
        boolean asWritten = staged.isAsWritten();
        if (given != allowed && (asWritten || given.compareTo(allowed) > 0)) {
            return Optional.of(staged.shown("should have a fix that is " + allowed + ", not " + given, at));
        }
        if (!asWritten && given == Applicability.DISPLAY_ONLY) {
            // A repair from one paragraph to the next would break a tag.
            return Optional.empty();
        }
        Source repaired = staged.source()
                .withText(FixApplier.apply(staged.source().text(), List.of(finding), Applicability.DISPLAY_ONLY)
                        .text());
        Staged after = new Staged(
                source(card, staged.source().name(), example.repaired().get()), staged.staging());
        if (!prose(repaired).equals(prose(after.source()))
                || (asWritten && !repaired.text().equals(after.source().text()))) {
            return Optional.of(
                    staged.shown("should become\n" + after.source().text() + "\nnot\n" + repaired.text(), at));
        }
        List<Finding> left = of(card, postedit(card).lint(repaired));
        return left.isEmpty()
                ? Optional.empty()
                : Optional.of(staged.shown("speaks again after its repair:\n" + repaired.text(), at));
    }

    /** What the card allows; a match that its checker holds less sure than the card does cannot be mended safely. */
    private static Applicability allowed(RuleCard card, Finding finding) {
        boolean doubted = finding.confidence() != card.rule().confidence();
        Applicability allowed = card.rule().fix();
        return doubted && allowed == Applicability.SAFE ? Applicability.UNSAFE : allowed;
    }

    private Postedit postedit(RuleCard card) {
        return card.rule().confidence() == Confidence.LOW ? unsure : sure;
    }

    private static List<Finding> of(RuleCard card, Report report) {
        return report.findings().stream()
                .filter(finding -> finding.rule().equals(card.rule().id()))
                .toList();
    }

    private static Source source(RuleCard card, String name, String text) {
        String language = card.rule().language();
        // What is said of comments needs a format that has some.
        Format format = card.rule().category() == Category.SUPPRESSION ? Format.MARKDOWN : Format.PLAIN;
        Source source = new Source(name, text, format, Source.DEFAULT_LANGUAGE);
        return language.equals("any") || language.equals("en")
                ? source
                : new Source(source.name(), source.text(), source.format(), language);
    }

    private static String prose(Source source) {
        Article article = ArticleReader.of(source.format()).read(source);
        return article.prose();
    }
}
