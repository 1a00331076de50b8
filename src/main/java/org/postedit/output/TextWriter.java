package org.postedit.output;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.postedit.engine.FileResult;
import org.postedit.engine.Report;
import org.postedit.finding.Finding;
import org.postedit.finding.Fix;
import org.postedit.text.LineIndex;
import org.postedit.text.SourceRange;

/**
 * Writes reports for people: each finding with its place, its line, and what a fix would make of it. Of a file that was not
 * checked they read on standard error.
 */
public final class TextWriter implements ReportWriter {
    private static final int COLUMNS = 100;
    private static final int RELATED_COLUMNS = 70;
    private static final int MOST_FIXES = 3;

    private final Paint paint;

    /** A writer in the colours of {@code paint}. */
    public TextWriter(Paint paint) {
        this.paint = paint;
    }

    @Override
    public void write(Iterable<? extends FileResult> results, Writer out) throws IOException {
        Tally tally = new Tally();
        for (FileResult result : results) {
            if (result instanceof Report report) {
                tally.add(report);
                for (String finding : describe(report)) {
                    out.append(finding).append('\n');
                }
                out.flush();
            }
        }
        out.append(paint.bold(tally.summary())).append('\n');
        if (!tally.repairs().isEmpty()) {
            out.append(tally.repairs()).append('\n');
        }
        out.flush();
    }

    /** The findings of a report, each as some lines with the last one ended. */
    public List<String> describe(Report found) {
        Report report = found.readable();
        LineIndex lines = new LineIndex(report.source().text());
        return report.findings().stream()
                .map(finding -> describe(report, finding, lines))
                .toList();
    }

    private String describe(Report report, Finding finding, LineIndex lines) {
        String text = report.source().text();
        Excerpt excerpt = Excerpt.of(text, finding.range(), COLUMNS);
        StringBuilder block = new StringBuilder();
        block.append(paint.bold(Glyph.visible(report.source().name()) + ":" + place(finding.range(), lines) + ":"))
                .append(' ')
                .append(paint.severity(finding.severity(), finding.severity().label()))
                .append('[')
                .append(finding.rule())
                .append("] ")
                .append(Glyph.visible(finding.message()))
                .append('\n');
        block.append("    ").append(excerpt.line()).append('\n');
        block.append("    ")
                .append(paint.severity(finding.severity(), excerpt.carets()))
                .append('\n');
        for (SourceRange other : finding.related()) {
            if (finding.range().contains(other)) {
                continue;
            }
            Excerpt there = Excerpt.of(text, other, RELATED_COLUMNS);
            block.append("  see also ")
                    .append(place(other, lines))
                    .append(": ")
                    .append(there.line())
                    .append('\n');
        }
        finding.fixes().stream().limit(MOST_FIXES).forEach(fix -> describe(text, fix, block));
        return block.toString();
    }

    private void describe(String text, Fix fix, StringBuilder block) {
        block.append("  help")
                .append(
                        switch (fix.applicability()) {
                            case SAFE -> "";
                            case UNSAFE -> " (unsafe)";
                            case DISPLAY_ONLY -> " (by hand)";
                        })
                .append(": ")
                .append(Glyph.visible(fix.title()))
                .append('\n');
        for (Change change : Change.of(text, fix)) {
            block.append("    ")
                    .append(paint.removed("- " + change.before().line()))
                    .append('\n');
            block.append("    ")
                    .append(paint.added("+ " + change.after().line()))
                    .append('\n');
        }
    }

    private static String place(SourceRange range, LineIndex lines) {
        return lines.line(range.start()) + ":" + lines.column(range.start());
    }
}
