package org.postedit.output.html;

import org.jsoup.nodes.Element;
import org.postedit.finding.Severity;

/** The boxes to tick for what is shown, which are the key to the marks as well; the style sheet does the hiding. */
final class SeverityFilter {
    private SeverityFilter() {}

    /** Adds a box for each severity that there is; none where all findings are of one. */
    static void write(Counts counts, Element page) {
        if (Counts.SEVERITIES.stream()
                        .filter(severity -> counts.of(severity) > 0)
                        .count()
                < 2) {
            return;
        }
        Element filter = page.appendElement("div")
                .addClass("filter")
                .attr("role", "group")
                .attr("aria-label", "Show");
        filter.appendElement("span").attr("aria-hidden", "true").text("Show");
        for (Severity severity : Counts.SEVERITIES) {
            if (counts.of(severity) > 0) {
                Element label = filter.appendElement("label");
                // A browser that remembers boxes would hide findings of the next report.
                label.appendElement("input")
                        .attr("type", "checkbox")
                        .attr("id", "show-" + severity.label())
                        .attr("autocomplete", "off")
                        .attr("checked", true);
                label.appendText(" ");
                label.appendElement("span")
                        .addClass("key")
                        .addClass(severity.label())
                        .text(severity.label() + "s");
            }
        }
    }
}
