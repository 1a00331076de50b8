package org.postedit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.postedit.document.Source;
import org.postedit.engine.Report;
import org.postedit.engine.Wishes;
import org.postedit.finding.Finding;
import org.postedit.rule.RuleCatalog;
import org.postedit.rule.RuleSelector;
import org.postedit.suppression.Parting;
import org.postedit.suppression.Remarks;
import org.postedit.suppression.Suppression;
import org.postedit.suppression.Suppressions;

/**
 * Takes out of a report what a person said to leave, and adds what is wrong with what the person said.
 *
 * <p>This comes last: what is suppressed has had its say on the findings beside it, so none of them comes or goes with it.
 *
 * @param pack the rules that ran
 * @param catalog all rules that can be named
 * @param wishes which of them are reported, and for how bad they are taken
 */
record Suppressing(LanguagePack pack, RuleCatalog catalog, Wishes wishes) {

    /** The report without what is to be left. */
    Report apply(Report report) {
        Source source = report.source();
        Suppressions comments = Suppressions.inComments(source, catalog);
        Suppressions entries = Suppressions.inSideCar(source, catalog);
        Parting parting = Parting.of(
                report.findings(),
                report.unreported().leftOut(),
                Stream.concat(entries.all().stream(), comments.all().stream()).toList(),
                source);
        Remarks remarks = new Remarks(source, catalog);
        List<Finding> findings = new ArrayList<>(parting.shown());
        // Whoever wrote it selected no rule of this kind, and takes it to hide what it does not.
        wishes.unlessIgnored(remarks.malformed(comments.problems())).forEach(findings::add);
        wishes.of(remarks.unusedComments(unused(comments, parting, report))).forEach(findings::add);
        findings.sort(Finding.BY_PLACE);
        Report parted = report.withFindings(findings).withSuppressed(parting.suppressed());
        Optional<Report> beside = source.sideCar().map(sideCar -> beside(sideCar, entries, parting, report));
        return beside.map(parted::withBeside).orElse(parted);
    }

    private Report beside(Source sideCar, Suppressions entries, Parting parting, Report report) {
        Remarks remarks = new Remarks(sideCar, catalog);
        List<Finding> findings = new ArrayList<>();
        wishes.unlessIgnored(remarks.malformed(entries.problems())).forEach(findings::add);
        wishes.of(remarks.unusedEntries(unused(entries, parting, report))).forEach(findings::add);
        findings.sort(Finding.BY_PLACE);
        return new Report(sideCar, findings, List.of(), List.of());
    }

    /** Those that hide nothing, where it is known that there was nothing to hide: every rule they name has run. */
    private List<Suppression> unused(Suppressions suppressions, Parting parting, Report report) {
        if (!report.isComplete()) {
            return List.of();
        }
        return suppressions.all().stream()
                .filter(one -> !parting.used().contains(one))
                .filter(one -> one.rules().stream().allMatch(rule -> ran(rule, report)))
                .toList();
    }

    private boolean ran(RuleSelector rule, Report report) {
        return pack.runs(rule, catalog) && (report.unreported().whole() || !rule.mayNameLanguageTool());
    }
}
