package org.postedit.output.html;

import org.jsoup.nodes.Element;
import org.postedit.engine.Report;
import org.postedit.finding.Finding;

/** A drawing of a whole text as one line, with a stroke where each finding lies. */
final class Strip {
    private static final int WIDTH = 1000;
    private static final int THINNEST = 4;

    private Strip() {}

    static void write(Report found, Element parent) {
        Report report = found.readable();
        int length = report.source().text().length();
        if (length == 0) {
            return;
        }
        Element drawing = parent.appendElement("svg")
                .addClass("strip")
                .attr("viewBox", "0 0 " + WIDTH + " 10")
                .attr("preserveAspectRatio", "none")
                .attr("aria-hidden", "true");
        for (Finding finding : report.findings()) {
            long from = (long) WIDTH * finding.range().start() / length;
            long width = Math.max(THINNEST, (long) WIDTH * finding.range().length() / length);
            drawing.appendElement("rect")
                    .addClass(finding.severity().label())
                    .attr("x", String.valueOf(Math.min(from, WIDTH - THINNEST)))
                    .attr("width", String.valueOf(width))
                    .attr("height", "10");
        }
    }
}
