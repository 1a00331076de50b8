package org.postedit.output;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import org.postedit.engine.Failure;
import org.postedit.engine.FileResult;
import org.postedit.engine.Refusal;
import org.postedit.engine.Report;
import org.postedit.finding.Edit;
import org.postedit.finding.Finding;
import org.postedit.finding.Fix;
import org.postedit.finding.Suppressed;
import org.postedit.text.LineIndex;
import org.postedit.text.SourceRange;

/** Writes what is known of one file, checked or not, as the fields of a JSON object, version 1. */
final class ReportJson {
    static final int VERSION = 1;

    private ReportJson() {}

    static void write(FileResult result, JsonGenerator json) throws IOException {
        if (result instanceof Refusal refusal) {
            write(refusal, json);
        } else if (result instanceof Report report) {
            write(report, json);
        }
    }

    private static void write(Refusal refusal, JsonGenerator json) throws IOException {
        json.writeStringField("path", refusal.name());
        json.writeNullField("language");
        json.writeBooleanField("complete", false);
        json.writeArrayFieldStart("failures");
        write(refusal.cause().label(), refusal.message(), json);
        json.writeEndArray();
        json.writeArrayFieldStart("findings");
        json.writeEndArray();
    }

    private static void write(String rule, String message, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("rule", rule);
        json.writeStringField("message", message);
        json.writeEndObject();
    }

    private static void write(Report report, JsonGenerator json) throws IOException {
        json.writeStringField("path", report.source().name());
        json.writeStringField("language", report.source().language());
        json.writeBooleanField("complete", report.isComplete());
        json.writeArrayFieldStart("failures");
        for (Failure failure : report.failures()) {
            write(failure.rule(), failure.message(), json);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("findings");
        Report readable = report.readable();
        String text = readable.source().text();
        LineIndex lines = new LineIndex(text);
        writeAll(report.findings(), readable.findings(), text, lines, json);
        json.writeEndArray();
        writeSuppressed(report, readable, lines, json);
        writeKnown(report, readable, lines, json);
    }

    private static void writeSuppressed(Report report, Report readable, LineIndex lines, JsonGenerator json)
            throws IOException {
        if (report.suppressed().isEmpty()) {
            return;
        }
        json.writeArrayFieldStart("suppressed");
        for (int i = 0; i < report.suppressed().size(); i++) {
            Suppressed suppressed = report.suppressed().get(i);
            SourceRange place = readable.suppressed().get(i).finding().range();
            json.writeStartObject();
            write(suppressed.finding(), place, readable.source().text(), lines, json);
            json.writeStringField("reason", suppressed.reason());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void writeKnown(Report report, Report readable, LineIndex lines, JsonGenerator json)
            throws IOException {
        if (report.known().isEmpty()) {
            return;
        }
        json.writeArrayFieldStart("known");
        writeAll(report.known(), readable.known(), readable.source().text(), lines, json);
        json.writeEndArray();
    }

    /** Findings in the source, each with its place in {@code shown}, the text that people read. */
    private static void writeAll(
            List<Finding> findings, List<Finding> readable, String shown, LineIndex lines, JsonGenerator json)
            throws IOException {
        for (int i = 0; i < findings.size(); i++) {
            json.writeStartObject();
            write(findings.get(i), readable.get(i).range(), shown, lines, json);
            json.writeEndObject();
        }
    }

    private static void write(Finding finding, SourceRange place, String text, LineIndex lines, JsonGenerator json)
            throws IOException {
        json.writeStringField("rule", finding.rule().value());
        json.writeStringField("category", finding.category().label());
        json.writeStringField("severity", finding.severity().label());
        json.writeStringField("confidence", finding.confidence().label());
        json.writeStringField("message", finding.message());
        write(finding.range(), json);
        json.writeNumberField("line", lines.line(place.start()));
        json.writeNumberField("column", lines.column(place.start()));
        json.writeStringField("text", place.in(text));
        json.writeStringField("mqm", finding.mqm());
        json.writeStringField("fingerprint", finding.fingerprint().value());
        json.writeArrayFieldStart("fixes");
        for (Fix fix : finding.fixes()) {
            write(fix, json);
        }
        json.writeEndArray();
        if (!finding.related().isEmpty()) {
            json.writeArrayFieldStart("related");
            for (SourceRange other : finding.related()) {
                json.writeStartObject();
                write(other, json);
                json.writeEndObject();
            }
            json.writeEndArray();
        }
    }

    private static void write(Fix fix, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("title", fix.title());
        json.writeStringField("applicability", fix.applicability().label());
        json.writeArrayFieldStart("edits");
        for (Edit edit : fix.edits()) {
            json.writeStartObject();
            write(edit.range(), json);
            json.writeStringField("replacement", edit.text());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void write(SourceRange range, JsonGenerator json) throws IOException {
        json.writeNumberField("start", range.start());
        json.writeNumberField("end", range.end());
    }
}
