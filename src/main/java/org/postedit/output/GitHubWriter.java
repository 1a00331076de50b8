package org.postedit.output;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.postedit.engine.Failure;
import org.postedit.engine.FileResult;
import org.postedit.engine.Refusal;
import org.postedit.engine.Report;
import org.postedit.finding.Confidence;
import org.postedit.finding.Finding;
import org.postedit.finding.Severity;
import org.postedit.text.LineIndex;

/**
 * Writes reports as commands that make a workflow of GitHub mark the lines of a pull request: {@code
 * ::warning file=draft.txt,line=3,…::space before a comma}.
 *
 * <p>GitHub shows ten errors, ten warnings and ten notices of a step and drops the rest without a word. So the worst of the
 * whole run come first, and a last notice counts those left out.
 */
public final class GitHubWriter implements ReportWriter {
    private static final int MOST = 10;
    private static final List<Severity> WORST_FIRST = List.of(Severity.ERROR, Severity.WARNING, Severity.SUGGESTION);

    private final Path folder;

    /** A writer that names files as seen from {@code folder}, the root of the repository, where they lie below it. */
    public GitHubWriter(Path folder) {
        this.folder = folder;
    }

    @Override
    public void write(Iterable<? extends FileResult> results, Writer out) throws IOException {
        WorstFirst commands = new WorstFirst(MOST);
        for (FileResult result : results) {
            if (result instanceof Refusal refusal) {
                addError(refusal.name(), refusal.cause().label(), refusal.summary(), commands);
            } else if (result instanceof Report report) {
                add(report, commands);
            }
        }
        boolean overflows = WORST_FIRST.stream().anyMatch(severity -> commands.seen(severity) > MOST);
        List<String> leftOut = new ArrayList<>();
        for (Severity severity : WORST_FIRST) {
            // The line that counts is a notice too.
            int room = overflows && severity == Severity.SUGGESTION ? MOST - 1 : MOST;
            for (String command : commands.kept(severity).stream().limit(room).toList()) {
                out.append(command).append('\n');
            }
            int more = commands.seen(severity) - room;
            if (more > 0) {
                leftOut.add(Counted.of(more, severity.label()));
            }
        }
        if (overflows) {
            out.append("::notice title=" + Tool.NAME + "::not shown here: ")
                    .append(String.join(", ", leftOut))
                    .append("; “--format text” shows all\n");
        }
        out.flush();
    }

    private void add(Report found, WorstFirst commands) {
        Report report = found.readable();
        String file = property(PathName.from(folder, report.source().name()));
        for (Failure failure : report.failures()) {
            addError(report.source().name(), failure.rule(), failure.summary(), commands);
        }
        LineIndex lines = LineIndex.ofLineFeeds(report.source().text());
        for (Finding finding : report.findings()) {
            commands.add(
                    finding.severity(),
                    finding.confidence(),
                    "::" + level(finding.severity()) + " file=" + file + place(finding, lines) + ",title="
                            + property(Glyph.visible(finding.rule().value())) + "::" + data(message(finding)));
        }
    }

    /** A command about a file as a whole. */
    private void addError(String name, String title, String text, WorstFirst commands) {
        commands.add(
                Severity.ERROR,
                Confidence.HIGH,
                "::error file=" + property(PathName.from(folder, name)) + ",title=" + property(Glyph.visible(title))
                        + "::" + data(Glyph.visible(text)));
    }

    private static String level(Severity severity) {
        return severity == Severity.SUGGESTION ? "notice" : severity.label();
    }

    private static String place(Finding finding, LineIndex lines) {
        int start = finding.range().start();
        int end = finding.range().end();
        String place = ",line=" + lines.line(start) + ",endLine=" + lines.line(end);
        // Columns of two lines make GitHub refuse the place.
        return lines.line(start) == lines.line(end)
                ? place + ",col=" + lines.column(start) + ",endColumn=" + lines.column(end)
                : place;
    }

    private static String message(Finding finding) {
        String help = finding.fixes().stream()
                .findFirst()
                .map(fix -> "\nhelp: " + Glyph.visible(fix.title()))
                .orElse("");
        return Glyph.visible(finding.message()) + help;
    }

    private static String data(String text) {
        return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
    }

    private static String property(String text) {
        return data(text).replace(":", "%3A").replace(",", "%2C");
    }
}
