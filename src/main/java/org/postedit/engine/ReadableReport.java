package org.postedit.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.postedit.document.Escaping;
import org.postedit.document.ReadableText;
import org.postedit.document.Source;
import org.postedit.finding.Applicability;
import org.postedit.finding.Edit;
import org.postedit.finding.Finding;
import org.postedit.finding.Fix;
import org.postedit.finding.Suppressed;
import org.postedit.text.SourceRange;

/** Carries a report from a text that is markup through and through to what people read of it. */
final class ReadableReport {
    private final Source source;
    private final ReadableText text;

    private ReadableReport(Report report) {
        this.text = ReadableText.of(report.source());
        this.source = text.source();
    }

    /** The report with all its ranges in the readable text; the findings keep their order. */
    static Report of(Report report) {
        ReadableReport readable = new ReadableReport(report);
        return new Report(
                readable.source,
                report.findings().stream().map(readable::carried).toList(),
                report.suppressed().stream()
                        .map(one -> new Suppressed(readable.carried(one.finding()), one.reason(), one.inSource()))
                        .toList(),
                report.known().stream().map(readable::carried).toList(),
                report.failures(),
                report.notes(),
                report.beside(),
                new Unreported(
                        report.unreported().leftOut().stream()
                                .map(readable::carried)
                                .toList(),
                        report.unreported().whole()));
    }

    private Finding carried(Finding finding) {
        return new Finding(
                finding.rule(),
                finding.category(),
                finding.mqm(),
                finding.severity(),
                finding.confidence(),
                text.rangeOf(finding.range()),
                finding.message(),
                finding.fixes().stream()
                        .map(this::carried)
                        .flatMap(Optional::stream)
                        .toList(),
                finding.related().stream().map(text::rangeOf).toList(),
                finding.fingerprint());
    }

    /** Without the edits that only change how the text is written; those that are shown only are all of the text. */
    private Optional<Fix> carried(Fix fix) {
        boolean shown = fix.applicability() == Applicability.DISPLAY_ONLY;
        List<Edit> edits = new ArrayList<>();
        for (Edit edit : fix.edits()) {
            if (shown || text.isText(edit.range())) {
                add(edit, edits);
            }
        }
        return edits.isEmpty() ? Optional.empty() : Optional.of(new Fix(fix.title(), fix.applicability(), edits));
    }

    /** What two edits of neighbouring runs put in the same place is one edit to a reader. */
    private void add(Edit edit, List<Edit> edits) {
        SourceRange range = withBreak(text.rangeOf(edit.range()), edit.text());
        String put = Escaping.HTML.read(edit.text());
        Edit last = edits.isEmpty() ? null : edits.get(edits.size() - 1);
        if (last != null && last.range().end() >= range.start()) {
            SourceRange both =
                    new SourceRange(last.range().start(), Math.max(last.range().end(), range.end()));
            edits.set(edits.size() - 1, new Edit(both, last.text() + put));
        } else if (!range.isEmpty() || !put.isEmpty()) {
            edits.add(new Edit(range, put));
        }
    }

    /** A paragraph that goes takes its line along. */
    private SourceRange withBreak(SourceRange range, String put) {
        String lines = source.text();
        boolean wholeLine = put.isEmpty()
                && !range.isEmpty()
                && (range.start() == 0 || lines.charAt(range.start() - 1) == '\n')
                && lines.startsWith("\n", range.end());
        return wholeLine ? new SourceRange(range.start(), range.end() + 1) : range;
    }
}
