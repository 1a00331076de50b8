package org.postedit.output;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import org.postedit.engine.Failure;
import org.postedit.engine.FileResult;
import org.postedit.engine.Refusal;
import org.postedit.engine.Report;
import org.postedit.finding.Finding;
import org.postedit.finding.Severity;
import org.postedit.text.LineIndex;

/**
 * Writes reports in the XML of Checkstyle, which many programs read: {@code <error line="3" column="14"
 * severity="warning" …/>} in a {@code <file>}. A rule that failed and a file that was not checked
 * are errors of line 1.
 */
public final class CheckstyleWriter implements ReportWriter {
    private final Tool tool;
    private final Path folder;

    /** A writer that names the version of {@code tool}, and files as seen from {@code folder} where they lie below it. */
    public CheckstyleWriter(Tool tool, Path folder) {
        this.tool = tool;
        this.folder = folder;
    }

    @Override
    public void write(Iterable<? extends FileResult> results, Writer out) throws IOException {
        XmlStream xml = new XmlStream(out);
        xml.start("checkstyle").attribute("version", Tool.NAME + " " + tool.version());
        for (FileResult result : results) {
            if (result instanceof Refusal refusal) {
                xml.start("file").attribute("name", PathName.from(folder, refusal.name()));
                write(1, 1, Severity.ERROR, refusal.summary(), refusal.cause().label(), xml);
                xml.end();
            } else if (result instanceof Report report) {
                write(report.readable(), xml);
            }
        }
        xml.end().finish();
        out.flush();
    }

    private void write(Report report, XmlStream xml) throws IOException {
        xml.start("file")
                .attribute("name", PathName.from(folder, report.source().name()));
        for (Failure failure : report.failures()) {
            write(1, 1, Severity.ERROR, failure.summary(), failure.rule(), xml);
        }
        LineIndex lines = new LineIndex(report.source().text());
        for (Finding finding : report.findings()) {
            int start = finding.range().start();
            write(
                    lines.line(start),
                    lines.column(start),
                    finding.severity(),
                    finding.message(),
                    finding.rule().value(),
                    xml);
        }
        xml.end();
    }

    private static void write(int line, int column, Severity severity, String message, String rule, XmlStream xml)
            throws IOException {
        xml.start("error")
                .attribute("line", line)
                .attribute("column", column)
                .attribute(
                        "severity",
                        switch (severity) {
                            case ERROR -> "error";
                            case WARNING -> "warning";
                            case SUGGESTION -> "info";
                        })
                .attribute("message", message)
                // Readers take what follows the last dot for the name of the check.
                .attribute("source", Tool.NAME + "." + rule)
                .end();
    }
}
