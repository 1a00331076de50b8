package org.postedit.output;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.postedit.engine.Failure;
import org.postedit.engine.FileResult;
import org.postedit.engine.Refusal;
import org.postedit.engine.Report;
import org.postedit.finding.Finding;
import org.postedit.finding.Fingerprint;
import org.postedit.finding.Severity;
import org.postedit.text.LineIndex;

/**
 * Writes reports as a code quality report of GitLab, which shows in a merge request what came and what went.
 *
 * <p>GitLab drops an issue whose fingerprint it has seen, so here a fingerprint is made of the finding's own, the file and,
 * where a sentence stands there twice, a count.
 */
public final class GitLabWriter implements ReportWriter {
    private final Path folder;

    /** A writer that names files as seen from {@code folder}, the root of the repository, where they lie below it. */
    public GitLabWriter(Path folder) {
        this.folder = folder;
    }

    @Override
    public void write(Iterable<? extends FileResult> results, Writer out) throws IOException {
        try (JsonGenerator json = JsonStream.indented(out)) {
            Map<String, Integer> visits = new HashMap<>();
            json.writeStartArray();
            for (FileResult result : results) {
                if (result instanceof Refusal refusal) {
                    String path = PathName.from(folder, refusal.name());
                    write(refusal, path, visits.merge(path, 1, Integer::sum), json);
                } else if (result instanceof Report report) {
                    String path = PathName.from(folder, report.source().name());
                    write(report.readable(), path, visits.merge(path, 1, Integer::sum), json);
                }
            }
            json.writeEndArray();
        }
        out.append('\n').flush();
    }

    private static void write(Refusal refusal, String path, int visit, JsonGenerator json) throws IOException {
        String rule = refusal.cause().label();
        Fingerprint own = Fingerprint.of(rule, refusal.message());
        write(rule, refusal.summary(), Severity.ERROR, unique(own, path, visit, 1), json);
        writeLocation(path, 1, 1, json);
    }

    private static void write(Report report, String path, int visit, JsonGenerator json) throws IOException {
        Map<Fingerprint, Integer> times = new HashMap<>();
        for (Failure failure : report.failures()) {
            Fingerprint own = Fingerprint.of(failure.rule(), failure.message());
            int time = times.merge(own, 1, Integer::sum);
            write(failure.rule(), failure.summary(), Severity.ERROR, unique(own, path, visit, time), json);
            writeLocation(path, 1, 1, json);
        }
        LineIndex lines = LineIndex.ofLineFeeds(report.source().text());
        for (Finding finding : report.findings()) {
            Fingerprint own = finding.fingerprint();
            int time = times.merge(own, 1, Integer::sum);
            write(finding.rule().value(), finding.message(), finding.severity(), unique(own, path, visit, time), json);
            int begin = lines.line(finding.range().start());
            writeLocation(path, begin, lines.line(finding.range().end()), json);
        }
    }

    private static Fingerprint unique(Fingerprint own, String path, int visit, int time) {
        return Fingerprint.of(own.value(), path, Integer.toString(visit), Integer.toString(time));
    }

    private static void write(
            String rule, String description, Severity severity, Fingerprint fingerprint, JsonGenerator json)
            throws IOException {
        json.writeStartObject();
        json.writeStringField("description", description);
        json.writeStringField("check_name", rule);
        json.writeStringField("fingerprint", fingerprint.value());
        json.writeStringField(
                "severity",
                switch (severity) {
                    case ERROR -> "major";
                    case WARNING -> "minor";
                    case SUGGESTION -> "info";
                });
    }

    /** The last field of an issue. */
    private static void writeLocation(String path, int begin, int end, JsonGenerator json) throws IOException {
        json.writeObjectFieldStart("location");
        json.writeStringField("path", path);
        json.writeObjectFieldStart("lines");
        json.writeNumberField("begin", begin);
        json.writeNumberField("end", end);
        json.writeEndObject();
        json.writeEndObject();
        json.writeEndObject();
    }
}
