package org.postedit.rule;

import java.util.List;
import org.postedit.Postedit;
import org.postedit.document.Source;
import org.postedit.engine.Report;
import org.postedit.finding.Applicability;
import org.postedit.finding.Confidence;
import org.postedit.finding.Finding;
import org.postedit.fix.FixApplier;
import org.postedit.settings.Profile;
import org.postedit.settings.Settings;
import org.postedit.text.SourceRange;

/** Holds an example against what the rules find in it, all of them at work. */
final class ExampleRun {
    private final Postedit sure;
    private final Postedit unsure;

    ExampleRun(RuleCatalog catalog) {
        this.sure = Postedit.with(Settings.defaults().withProfile(Profile.ARTIFACTS), catalog);
        this.unsure = Postedit.with(Settings.defaults().withProfile(Profile.STRICT), catalog);
    }

    /** Fails, with the place in the card and the text, where the card promises something else than is found. */
    void check(RuleCard card, Example example) {
        for (Setting setting : Setting.values()) {
            Place place = new Place(
                    card.path() + ":" + example.line() + " (" + setting + ")", setting.around(example.text()));
            List<Finding> found = find(card, place);
            if (example.kind() == Example.Kind.SILENT) {
                place.require(found.isEmpty(), "speaks where it should keep silent", ranges(found));
            } else {
                SourceRange marked =
                        setting.around(example.text(), example.marked().orElseThrow());
                place.require(
                        ranges(found).equals(List.of(marked)),
                        "should flag this alone, not " + ranges(found),
                        List.of(marked));
                checkRepair(card, example, setting, place, found.get(0));
            }
        }
    }

    private void checkRepair(RuleCard card, Example example, Setting setting, Place place, Finding finding) {
        List<SourceRange> at = ranges(List.of(finding));
        place.require(
                finding.fixes().isEmpty() == example.repaired().isEmpty(),
                finding.fixes().isEmpty() ? "has no fix" : "has a fix that the card does not show",
                at);
        if (example.repaired().isEmpty()) {
            return;
        }
        Applicability allowed = allowed(card, finding);
        Applicability given = finding.fixes().get(0).applicability();
        place.require(given == allowed, "should have a fix that is " + allowed + ", not " + given, at);
        String wanted = setting.around(example.repaired().orElseThrow());
        String repaired = FixApplier.apply(place.text(), List.of(finding), Applicability.DISPLAY_ONLY)
                .text();
        place.require(repaired.equals(wanted), "should become\n" + wanted + "\nnot\n" + repaired, at);
        Place after = new Place(place.where() + ", repaired", repaired);
        List<Finding> left = find(card, after);
        after.require(left.isEmpty(), "speaks again after its repair", ranges(left));
    }

    /** What the card allows; a match that its checker holds less sure than the card does cannot be mended safely. */
    private static Applicability allowed(RuleCard card, Finding finding) {
        boolean doubted = finding.confidence() != card.rule().confidence();
        Applicability allowed = card.rule().fix();
        return doubted && allowed == Applicability.SAFE ? Applicability.UNSAFE : allowed;
    }

    private List<Finding> find(RuleCard card, Place place) {
        Postedit postedit = card.rule().confidence() == Confidence.LOW ? unsure : sure;
        String language = card.rule().language();
        Source source = Source.plain(place.where(), place.text());
        Source spoken = language.equals("any") || language.equals("en")
                ? source
                : new Source(source.name(), source.text(), source.format(), language);
        Report report = postedit.lint(spoken);
        place.require(report.isComplete(), "could not be checked: " + report.failures(), List.of());
        return report.findings().stream()
                .filter(finding -> finding.rule().equals(card.rule().id()))
                .toList();
    }

    private static List<SourceRange> ranges(List<Finding> findings) {
        return findings.stream().map(Finding::range).toList();
    }
}
