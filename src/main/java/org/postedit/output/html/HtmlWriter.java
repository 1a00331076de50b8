package org.postedit.output.html;

import java.io.IOException;
import java.io.Writer;
import org.jsoup.nodes.Element;
import org.postedit.engine.FileResult;
import org.postedit.engine.Refusal;
import org.postedit.engine.Report;
import org.postedit.output.ReportWriter;
import org.postedit.output.Tool;

/**
 * Writes reports as one page for a browser, to be looked at rather than read: the articles as published, each finding
 * marked in its place with a note beside it.
 *
 * <p>The page asks for nothing from outside, and its policy lets nothing run but its own style and script. What comes from
 * an article is text. Since the page begins with the sum of all, a run that breaks off writes nothing.
 */
public final class HtmlWriter implements ReportWriter {
    private final Tool tool;

    /** A writer that names {@code tool} as what made the reports. */
    public HtmlWriter(Tool tool) {
        this.tool = tool;
    }

    @Override
    public void write(Iterable<? extends FileResult> results, Writer out) throws IOException {
        Summary summary = new Summary();
        RuleIndex rules = new RuleIndex();
        Element files = new Element("div");
        int first = 1;
        int file = 1;
        for (FileResult result : results) {
            if (result instanceof Refusal refusal) {
                summary.add(refusal);
            } else if (result instanceof Report report) {
                FileSection section = new FileSection(report, "file-" + file++);
                summary.add(report, section.anchor(), section.score());
                section.write(files, first, rules);
                first += report.findings().size();
            }
        }
        Page page = new Page(summary.title());
        if (first > 1) {
            page.skipTo("f1", "To the first issue");
        }
        summary.write(page.main());
        page.main().appendElement("div").addClass("files").appendChildren(files.children());
        rules.write(page.main());
        page.close(tool);
        page.write(out);
        out.flush();
    }
}
