package org.postedit.output;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.postedit.engine.Failure;
import org.postedit.engine.FileResult;
import org.postedit.engine.Refusal;
import org.postedit.engine.Report;
import org.postedit.finding.Finding;
import org.postedit.finding.Severity;
import org.postedit.text.LineIndex;

/**
 * Writes reports in the XML of JUnit: a suite for each file, in it a failed test for each error and warning, such as
 * {@code 3:14 quotation/split}.
 *
 * <p>A suggestion is a test that passed and has something to say. A file without findings is one test that passed, so that
 * it is seen to have been checked. A rule that failed, or a file that was not, is a
 * test with an error.
 */
public final class JUnitWriter implements ReportWriter {
    private final TextWriter text = new TextWriter(Paint.PLAIN);
    private final Path folder;

    /** A writer that names files as seen from {@code folder}, the root of the repository, where they lie below it. */
    public JUnitWriter(Path folder) {
        this.folder = folder;
    }

    @Override
    public void write(Iterable<? extends FileResult> results, Writer out) throws IOException {
        XmlStream xml = new XmlStream(out);
        xml.start("testsuites").attribute("name", Tool.NAME);
        for (FileResult result : results) {
            if (result instanceof Refusal refusal) {
                write(refusal, xml);
            } else if (result instanceof Report report) {
                write(report.readable(), xml);
            }
        }
        xml.end().finish();
        out.flush();
    }

    private void write(Report report, XmlStream xml) throws IOException {
        List<Finding> findings = report.findings();
        int errors = report.failures().size();
        boolean clean = findings.isEmpty() && errors == 0;
        String file = PathName.from(folder, report.source().name());
        long failures = findings.stream().filter(JUnitWriter::fails).count();
        startSuite(file, clean ? 1 : findings.size() + errors, failures, errors, xml);
        if (clean) {
            start("no issues", file, 1, xml).end();
        }
        for (Failure failure : report.failures()) {
            writeError(failure.rule(), file, failure.summary(), "incomplete", xml);
        }
        LineIndex lines = new LineIndex(report.source().text());
        List<String> described = text.describe(report);
        Map<String, Integer> names = new HashMap<>();
        for (int i = 0; i < findings.size(); i++) {
            Finding finding = findings.get(i);
            int start = finding.range().start();
            String name = lines.line(start) + ":" + lines.column(start) + " " + finding.rule();
            // Of two tests with one name, readers show one.
            int times = names.merge(name, 1, Integer::sum);
            start(times == 1 ? name : name + " (" + times + ")", file, lines.line(start), xml);
            if (fails(finding)) {
                xml.start("failure")
                        .attribute("message", finding.message())
                        .attribute("type", finding.severity().label());
            } else {
                xml.start("system-out");
            }
            xml.text(described.get(i)).end().end();
        }
        xml.end();
    }

    private void write(Refusal refusal, XmlStream xml) throws IOException {
        String file = PathName.from(folder, refusal.name());
        startSuite(file, 1, 0, 1, xml);
        writeError("not checked", file, refusal.summary(), refusal.cause().label(), xml);
        xml.end();
    }

    private static void startSuite(String file, int tests, long failures, int errors, XmlStream xml)
            throws IOException {
        xml.start("testsuite")
                .attribute("name", file)
                .attribute("tests", tests)
                .attribute("failures", failures)
                .attribute("errors", errors)
                .attribute("skipped", 0)
                .attribute("time", 0);
    }

    private static void writeError(String test, String file, String message, String type, XmlStream xml)
            throws IOException {
        start(test, file, 1, xml);
        xml.start("error")
                .attribute("message", message)
                .attribute("type", type)
                .end()
                .end();
    }

    private static XmlStream start(String name, String file, int line, XmlStream xml) throws IOException {
        return xml.start("testcase")
                .attribute("name", name)
                .attribute("classname", file)
                .attribute("file", file)
                .attribute("line", line)
                .attribute("time", 0);
    }

    private static boolean fails(Finding finding) {
        return finding.severity() != Severity.SUGGESTION;
    }
}
