package org.postedit.output.sarif;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.contrastsecurity.sarif.Fix;
import com.contrastsecurity.sarif.Invocation;
import com.contrastsecurity.sarif.Notification;
import com.contrastsecurity.sarif.Region;
import com.contrastsecurity.sarif.Replacement;
import com.contrastsecurity.sarif.ReportingDescriptor;
import com.contrastsecurity.sarif.Result;
import com.contrastsecurity.sarif.Run;
import com.contrastsecurity.sarif.SarifSchema210;
import com.contrastsecurity.sarif.Suppression;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.postedit.Postedit;
import org.postedit.document.Source;
import org.postedit.engine.FileResult;
import org.postedit.engine.Refusal;
import org.postedit.engine.Report;
import org.postedit.finding.Applicability;
import org.postedit.finding.Edit;
import org.postedit.finding.Finding;
import org.postedit.finding.Suppressed;
import org.postedit.output.Samples;
import org.postedit.output.Tool;
import org.postedit.output.Written;
import org.postedit.rule.RuleCatalog;
import org.postedit.settings.Profile;
import org.postedit.settings.Settings;
import org.postedit.text.SourceRange;

/** SARIF, read back by a library that somebody else wrote. */
class SarifWriterTest {
    private static final Postedit POSTEDIT = Postedit.with(Settings.defaults().withProfile(Profile.ARTIFACTS));
    private static final Pattern ADDRESS = Pattern.compile("https?://[^\"\\s]+");

    @Test
    void namesTheToolAndHowItCounts() throws IOException {
        Run run = read(Samples.report("a"));
        assertEquals("postedit", run.getTool().getDriver().getName());
        assertEquals("0.1.0", run.getTool().getDriver().getVersion());
        assertEquals("6.8", run.getTool().getExtensions().iterator().next().getVersion());
        assertEquals(Run.ColumnKind.UTF_16_CODE_UNITS, run.getColumnKind());
        assertTrue(run.getResults().isEmpty());
        assertTrue(run.getInvocations().get(0).getExecutionSuccessful());
    }

    @Test
    void placesAFindingByLinesAndCodeUnits() throws IOException {
        String text = "One\r\nBread 😀 , now";
        Result result = read(Samples.report(
                        text, Samples.finding(Samples.range(text, " ,"), List.of(new SourceRange(0, 4)))))
                .getResults()
                .get(0);
        assertEquals(Result.Level.WARNING, result.getLevel());
        assertEquals("space before a comma", result.getMessage().getText());
        assertEquals(
                "0123456789abcdef",
                result.getPartialFingerprints().getAdditionalProperties().get("postedit/v1"));
        Region region = result.getLocations().get(0).getPhysicalLocation().getRegion();
        assertEquals("2:9-2:11", bounds(region));
        assertEquals(" ,", region.getSnippet().getText());
        assertEquals(
                "1:1-1:5",
                bounds(result.getRelatedLocations()
                        .iterator()
                        .next()
                        .getPhysicalLocation()
                        .getRegion()));
        assertEquals(
                "draft.txt",
                result.getLocations()
                        .get(0)
                        .getPhysicalLocation()
                        .getArtifactLocation()
                        .getUri());
    }

    @Test
    void doesNotCountAByteOrderMark() throws IOException {
        String text = "\uFEFFBread , now\nand , then";
        List<Result> results = read(Samples.report(
                        text,
                        Samples.finding(new SourceRange(0, 1), List.of()),
                        Samples.finding(text, " , now"),
                        Samples.finding(text, " , then")))
                .getResults();
        assertEquals("1:1-1:1", bounds(region(results.get(0))));
        assertEquals("1:6-1:12", bounds(region(results.get(1))));
        assertEquals("2:4-2:11", bounds(region(results.get(2))));
    }

    @Test
    void marksWhatIsKnownOrSuppressed() throws IOException {
        String text = "Bread , now , or , then";
        Finding one = Samples.finding(new SourceRange(5, 7), List.of());
        Finding two = Samples.finding(new SourceRange(11, 13), List.of());
        Report report = Samples.report(text, Samples.finding(new SourceRange(16, 18), List.of()))
                .withKnown(List.of(one))
                .withSuppressed(List.of(new Suppressed(two, "so it is sung", true), new Suppressed(two, "so", false)));
        List<Result> results = read(report).getResults();
        assertEquals(4, results.size());
        assertNull(results.get(0).getBaselineState());
        assertEquals(Result.BaselineState.UNCHANGED, results.get(1).getBaselineState());
        Suppression suppression = results.get(2).getSuppressions().iterator().next();
        assertEquals(Suppression.Kind.IN_SOURCE, suppression.getKind());
        assertEquals("so it is sung", suppression.getJustification());
        assertEquals(
                Suppression.Kind.EXTERNAL,
                results.get(3).getSuppressions().iterator().next().getKind());
    }

    @Test
    void offersTheRepairsThatAProgramMayMake() throws IOException {
        String text = "Bread , now";
        SourceRange place = Samples.range(text, " ,");
        Finding finding = Samples.finding(
                text,
                " ,",
                Samples.fix("drop {it}", Applicability.UNSAFE, new Edit(place, ","), new Edit(at(11), ".")),
                Samples.fix("see", Applicability.DISPLAY_ONLY, new Edit(place, ";")));
        Result result = read(Samples.report(text, finding)).getResults().get(0);
        assertEquals(1, result.getFixes().size());
        Fix fix = result.getFixes().iterator().next();
        assertEquals("drop {{it}}", fix.getDescription().getText());
        assertEquals(Map.of("applicability", "unsafe"), fix.getProperties().getAdditionalProperties());
        List<Replacement> replacements =
                fix.getArtifactChanges().iterator().next().getReplacements();
        assertEquals("1:6-1:8", bounds(replacements.get(0).getDeletedRegion()));
        assertEquals(",", replacements.get(0).getInsertedContent().getText());
        assertEquals("1:12-1:12", bounds(replacements.get(1).getDeletedRegion()));
    }

    @Test
    void leavesFixesOutWhereThereIsNone() throws IOException {
        Result result = read(Samples.report("a b", Samples.finding("a b", "b")))
                .getResults()
                .get(0);
        assertTrue(result.getFixes() == null || result.getFixes().isEmpty());
        assertTrue(result.getSuppressions() == null || result.getSuppressions().isEmpty());
        assertNull(result.getBaselineState());
    }

    @Test
    void tellsThatARuleFailed() throws IOException {
        Invocation invocation =
                read(Samples.report("a"), Samples.broken("a")).getInvocations().get(0);
        assertFalse(invocation.getExecutionSuccessful());
        Notification notification =
                invocation.getToolExecutionNotifications().iterator().next();
        assertEquals(Notification.Level.ERROR, notification.getLevel());
        assertEquals(
                "not wholly checked: quotation/split failed: gave up",
                notification.getMessage().getText());
        assertEquals("quotation/split", notification.getAssociatedRule().getId());
        assertEquals("broken.txt", file(notification));
    }

    @Test
    void tellsThatAFileWasNotChecked() throws IOException {
        Refusal unset = new Refusal("b.txt", Refusal.Cause.SETTINGS, "postedit.yml:3: unknown key “x{0}”");
        Invocation invocation = read(Samples.refusal(), unset).getInvocations().get(0);
        assertFalse(invocation.getExecutionSuccessful());
        Notification unread =
                invocation.getToolExecutionNotifications().iterator().next();
        assertEquals(Notification.Level.ERROR, unread.getLevel());
        assertEquals(
                "not checked: ./gone.txt: no such file", unread.getMessage().getText());
        assertEquals("gone.txt", file(unread));
        assertNull(unread.getAssociatedRule());
        Notification misled =
                invocation.getToolConfigurationNotifications().iterator().next();
        assertEquals(
                "not checked: postedit.yml:3: unknown key “x{{0}}”",
                misled.getMessage().getText());
        assertEquals("b.txt", file(misled));
    }

    private static String file(Notification notification) {
        return notification
                .getLocations()
                .iterator()
                .next()
                .getPhysicalLocation()
                .getArtifactLocation()
                .getUri();
    }

    @Test
    void describesEachRuleThatSpokeOnce() throws IOException {
        String faulty = "The ferry was was late. , according to the mayor. He was was late.";
        Run run = read(POSTEDIT.lint(Source.plain("a.txt", faulty)), POSTEDIT.lint(Source.plain("b.txt", faulty)));
        List<ReportingDescriptor> rules = List.copyOf(run.getTool().getDriver().getRules());
        assertEquals(2, rules.size());
        for (Result result : run.getResults()) {
            assertEquals(result.getRuleId(), rules.get(result.getRuleIndex()).getId());
        }
        ReportingDescriptor rule = rules.stream()
                .filter(one -> one.getId().equals("duplication/repeated-word"))
                .findFirst()
                .orElseThrow();
        assertFalse(rule.getShortDescription().getText().isEmpty());
        assertFalse(rule.getHelp().getText().isEmpty());
        assertFalse(rule.getHelp().getMarkdown().isEmpty());
        assertTrue(rule.getProperties().getAdditionalProperties().keySet().containsAll(List.of("mqm", "its")));
        assertEquals(List.of("duplication"), List.copyOf(rule.getProperties().getTags()));
    }

    @Test
    void describesACheckOfLanguageToolByItsName() throws IOException {
        String text = Written.by(
                new SarifWriter(new Tool("0.1.0", "6.8"), RuleCatalog.of(List.of())),
                Samples.report("a b", Samples.finding("a b", "b")));
        assertTrue(text.contains("check space-before-mark"), text);
    }

    @Test
    void holdsNoAddressButThatOfItsSchema() throws IOException {
        String text = Written.by(
                new SarifWriter(new Tool("0.1.0", "6.8"), POSTEDIT.rules()),
                POSTEDIT.lint(Source.plain("a.txt", "The ferry was was late. , according to the mayor.")));
        List<String> addresses = ADDRESS.matcher(text)
                .results()
                .map(address -> URI.create(address.group()).getHost())
                .toList();
        assertEquals(List.of("docs.oasis-open.org"), addresses);
    }

    private static SourceRange at(int offset) {
        return new SourceRange(offset, offset);
    }

    private static Region region(Result result) {
        return result.getLocations().get(0).getPhysicalLocation().getRegion();
    }

    private static String bounds(Region region) {
        return region.getStartLine() + ":" + region.getStartColumn() + "-" + region.getEndLine() + ":"
                + region.getEndColumn();
    }

    private static Run read(FileResult... results) throws IOException {
        String text = Written.by(new SarifWriter(new Tool("0.1.0", "6.8"), POSTEDIT.rules()), results);
        SarifSchema210 log = new ObjectMapper().readValue(text, SarifSchema210.class);
        assertEquals(1, log.getRuns().size());
        return log.getRuns().get(0);
    }
}
