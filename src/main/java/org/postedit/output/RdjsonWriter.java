package org.postedit.output;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.List;
import org.postedit.document.Format;
import org.postedit.engine.Failure;
import org.postedit.engine.FileResult;
import org.postedit.engine.Refusal;
import org.postedit.engine.Report;
import org.postedit.finding.Applicability;
import org.postedit.finding.Edit;
import org.postedit.finding.Finding;
import org.postedit.finding.Fix;
import org.postedit.finding.Severity;
import org.postedit.text.SourceRange;

/**
 * Writes reports as a {@code DiagnosticResult} of reviewdog, with the repairs as suggestions that a reviewer accepts with a
 * click. Columns count bytes of UTF-8.
 *
 * <p>A suggestion is one range and its new text, so the edits of a repair are joined, with what stands between them.
 * A Word document gets none: its lines are those of its prose, which a reviewer’s program cannot write into the file.
 */
public final class RdjsonWriter implements ReportWriter {

    private final Path folder;

    /** A writer that names files as seen from {@code folder}, the root of the repository, where they lie below it. */
    public RdjsonWriter(Path folder) {
        this.folder = folder;
    }

    @Override
    public void write(Iterable<? extends FileResult> results, Writer out) throws IOException {
        try (JsonGenerator json = JsonStream.indented(out)) {
            json.writeStartObject();
            json.writeObjectFieldStart("source");
            json.writeStringField("name", Tool.NAME);
            json.writeEndObject();
            json.writeArrayFieldStart("diagnostics");
            for (FileResult result : results) {
                if (result instanceof Refusal refusal) {
                    writeError(refusal.cause().label(), refusal.summary(), PathName.from(folder, refusal.name()), json);
                } else if (result instanceof Report report) {
                    write(report, json);
                }
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        out.append('\n').flush();
    }

    private void write(Report report, JsonGenerator json) throws IOException {
        String path = PathName.from(folder, report.source().name());
        for (Failure failure : report.failures()) {
            writeError(failure.rule(), failure.summary(), path, json);
        }
        if (report.findings().isEmpty()) {
            return;
        }
        Report readable = report.readable();
        boolean mendable = report.source().format() != Format.DOCX;
        Utf8Columns columns = new Utf8Columns(readable.source().text());
        for (Finding finding : readable.findings()) {
            json.writeStartObject();
            write(finding.rule().value(), finding.message(), finding.severity(), json);
            json.writeObjectFieldStart("location");
            json.writeStringField("path", path);
            write(finding.range(), columns, json);
            json.writeEndObject();
            writeSuggestions(
                    mendable ? finding.fixes() : List.of(), readable.source().text(), columns, json);
            json.writeEndObject();
        }
    }

    /** A diagnostic of a file as a whole. */
    private static void writeError(String rule, String message, String path, JsonGenerator json) throws IOException {
        json.writeStartObject();
        write(rule, message, Severity.ERROR, json);
        json.writeObjectFieldStart("location");
        json.writeStringField("path", path);
        json.writeEndObject();
        json.writeEndObject();
    }

    private static void write(String rule, String message, Severity severity, JsonGenerator json) throws IOException {
        json.writeStringField("message", message);
        json.writeStringField(
                "severity",
                switch (severity) {
                    case ERROR -> "ERROR";
                    case WARNING -> "WARNING";
                    case SUGGESTION -> "INFO";
                });
        json.writeObjectFieldStart("code");
        json.writeStringField("value", rule);
        json.writeEndObject();
    }

    private static void writeSuggestions(List<Fix> fixes, String text, Utf8Columns columns, JsonGenerator json)
            throws IOException {
        json.writeArrayFieldStart("suggestions");
        for (Fix fix : fixes) {
            if (fix.applicability() != Applicability.DISPLAY_ONLY) {
                Edit edit = Edit.joined(text, fix.edits());
                json.writeStartObject();
                write(edit.range(), columns, json);
                json.writeStringField("text", edit.text());
                json.writeEndObject();
            }
        }
        json.writeEndArray();
    }

    private static void write(SourceRange range, Utf8Columns columns, JsonGenerator json) throws IOException {
        json.writeObjectFieldStart("range");
        write("start", range.start(), columns, json);
        write("end", range.end(), columns, json);
        json.writeEndObject();
    }

    private static void write(String name, int offset, Utf8Columns columns, JsonGenerator json) throws IOException {
        json.writeObjectFieldStart(name);
        json.writeNumberField("line", columns.line(offset));
        json.writeNumberField("column", columns.column(offset));
        json.writeEndObject();
    }
}
