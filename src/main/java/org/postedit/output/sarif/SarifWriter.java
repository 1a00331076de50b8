package org.postedit.output.sarif;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.Writer;
import org.postedit.engine.FileResult;
import org.postedit.engine.Refusal;
import org.postedit.engine.Report;
import org.postedit.finding.Finding;
import org.postedit.finding.Suppressed;
import org.postedit.output.JsonStream;
import org.postedit.output.ReportWriter;
import org.postedit.output.Tool;
import org.postedit.rule.RuleCatalog;

/**
 * Writes reports as one run of SARIF 2.1.0, which code scanning reads and editors show: lines and columns count from 1,
 * columns in UTF-16 code units, an end is the place behind the last.
 *
 * <p>Results go out as they come. What sums them up follows them: the rules that spoke, the rules that
 * failed, and the files that were not checked.
 */
public final class SarifWriter implements ReportWriter {
    private static final String SCHEMA =
            "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

    private final Tool tool;
    private final RuleCatalog catalog;

    /** A writer that names {@code tool} as what made the reports, and tells of rules what {@code catalog} knows. */
    public SarifWriter(Tool tool, RuleCatalog catalog) {
        this.tool = tool;
        this.catalog = catalog;
    }

    @Override
    public void write(Iterable<? extends FileResult> results, Writer out) throws IOException {
        try (JsonGenerator json = JsonStream.indented(out)) {
            json.writeStartObject();
            json.writeStringField("$schema", SCHEMA);
            json.writeStringField("version", "2.1.0");
            json.writeArrayFieldStart("runs");
            json.writeStartObject();
            writeRun(results, json);
            json.writeEndObject();
            json.writeEndArray();
            json.writeEndObject();
        }
        out.append('\n').flush();
    }

    private void writeRun(Iterable<? extends FileResult> results, JsonGenerator json) throws IOException {
        RuleList rules = new RuleList(catalog);
        Notifications notifications = new Notifications();
        json.writeStringField("columnKind", "utf16CodeUnits");
        json.writeArrayFieldStart("newlineSequences");
        json.writeString("\r\n");
        json.writeString("\n");
        json.writeString("\r");
        json.writeEndArray();
        json.writeArrayFieldStart("results");
        for (FileResult result : results) {
            if (result instanceof Refusal refusal) {
                notifications.add(refusal);
            } else if (result instanceof Report report) {
                notifications.add(report);
                writeResults(report, rules, json);
            }
        }
        json.writeEndArray();
        notifications.write(json);
        writeTool(rules, json);
    }

    private static void writeResults(Report report, RuleList rules, JsonGenerator json) throws IOException {
        Report shown = report.readable();
        ResultWriter results = new ResultWriter(report.source(), shown.source());
        for (Finding finding : shown.findings()) {
            results.write(finding, rules.indexOf(finding), json);
        }
        for (Finding finding : shown.known()) {
            results.writeKnown(finding, rules.indexOf(finding), json);
        }
        for (Suppressed suppressed : shown.suppressed()) {
            results.write(suppressed, rules.indexOf(suppressed.finding()), json);
        }
    }

    private void writeTool(RuleList rules, JsonGenerator json) throws IOException {
        json.writeObjectFieldStart("tool");
        json.writeObjectFieldStart("driver");
        json.writeStringField("name", Tool.NAME);
        json.writeStringField("version", tool.version());
        rules.write(json);
        json.writeEndObject();
        if (tool.languageTool() != null) {
            json.writeArrayFieldStart("extensions");
            json.writeStartObject();
            json.writeStringField("name", "LanguageTool");
            json.writeStringField("version", tool.languageTool());
            json.writeEndObject();
            json.writeEndArray();
        }
        json.writeEndObject();
    }
}
