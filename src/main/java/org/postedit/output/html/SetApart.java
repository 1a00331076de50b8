package org.postedit.output.html;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.postedit.engine.Report;
import org.postedit.finding.Finding;
import org.postedit.finding.Suppressed;
import org.postedit.output.Counted;
import org.postedit.text.LineIndex;

/**
 * Writes what was found in a file and is counted nowhere: folded up, what a person said to leave, such as the stop of a
 * poet, each with its reason; and how much a baseline knows.
 */
final class SetApart {
    private final Report report;
    private final LineIndex lines;

    SetApart(Report report) {
        this.report = report.readable();
        this.lines = new LineIndex(this.report.source().text());
    }

    /** Adds it to the end of {@code section}; nothing where nothing was set apart. */
    void write(Element section) {
        if (report.suppressed().isEmpty() && report.known().isEmpty()) {
            return;
        }
        if (report.suppressed().isEmpty()) {
            section.appendElement("p").addClass("left").text(sum());
            return;
        }
        Element left = section.appendElement("details").addClass("left");
        left.appendElement("summary").text(sum());
        Element list = left.appendElement("ul").attr("role", "list");
        report.suppressed().forEach(suppressed -> write(suppressed, list.appendElement("li")));
    }

    private String sum() {
        List<String> parts = new ArrayList<>();
        if (!report.suppressed().isEmpty()) {
            parts.add(Counted.of(report.suppressed().size(), "issue") + " left on purpose");
        }
        if (!report.known().isEmpty()) {
            parts.add(Counted.of(report.known().size(), "issue") + " known from the baseline");
        }
        return "Not counted: " + String.join(", ", parts);
    }

    private void write(Suppressed suppressed, Element item) {
        Finding finding = suppressed.finding();
        Element what = item.appendElement("p").attr("dir", "auto");
        String words = finding.range().in(report.source().text());
        if (!words.isBlank()) {
            Quoted.add(what, words);
            what.appendText(" ");
        }
        Characters.add(what.appendElement("span").addClass("message"), finding.message());
        Element why = item.appendElement("p").addClass("why").attr("dir", "auto");
        why.appendElement("span").addClass("hidden").text("Reason: ");
        Characters.add(why, suppressed.reason());
        int start = finding.range().start();
        item.appendElement("p")
                .addClass("where")
                .text(finding.rule() + " line " + lines.line(start) + ", column " + lines.column(start));
    }
}
