package org.postedit.output.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;
import org.postedit.engine.Refusal;
import org.postedit.engine.Report;
import org.postedit.finding.Category;
import org.postedit.finding.Severity;
import org.postedit.output.Counted;

/** The head of the page: what was not checked, the score, the counts, and the files with theirs. */
final class Summary {
    private static final int BAR = 100;

    private record File(String name, String anchor, boolean complete, Score score, Counts counts) {}

    private final List<File> files = new ArrayList<>();
    private final List<Refusal> refusals = new ArrayList<>();
    private final Counts counts = new Counts();
    private Score score = Score.NONE;

    void add(Report report, String anchor, Score ofFile) {
        Counts own = new Counts();
        own.add(report.findings());
        counts.add(report.findings());
        score = score.plus(ofFile);
        files.add(new File(report.source().name(), anchor, report.isComplete(), ofFile, own));
    }

    void add(Refusal refusal) {
        refusals.add(refusal);
    }

    /** What the page says first, such as {@code 18 issues in draft.txt}. */
    String title() {
        if (files.isEmpty()) {
            return "Nothing was checked";
        }
        String where = files.size() == 1 ? Characters.line(files.get(0).name()) : Counted.of(files.size(), "file");
        int found = counts.all();
        return (found == 0 ? "No issues" : Counted.of(found, "issue")) + " in " + where;
    }

    void write(Element page) {
        for (Refusal refusal : refusals) {
            Element line = page.appendElement("p").addClass("failure");
            line.appendElement("strong").text("Not checked:");
            line.appendText(" ");
            Characters.add(line, refusal.message());
        }
        Element tiles = page.appendElement("dl").addClass("tiles");
        tile("MQM penalty per 1,000 words", score.shown(), "score", tiles);
        for (Severity severity : Counts.SEVERITIES) {
            int number = counts.of(severity);
            tile(number == 1 ? severity.label() : severity.label() + "s", shown(number), severity.label(), tiles);
        }
        tile(score.words() == 1 ? "word" : "words", shown(score.words()), "words", tiles);
        page.appendElement("p").addClass("explained").text(explained());
        if (counts.all() > 0) {
            writeCategories(page);
        }
        if (files.size() > 1) {
            writeFiles(page);
        }
        SeverityFilter.write(counts, page);
    }

    /** How the score comes about, so that anybody can reckon it again. */
    private String explained() {
        if (score.words() == 0) {
            return "Without words there is no score.";
        }
        String points = Counts.SEVERITIES.stream()
                .filter(severity -> severity.penalty() > 0 && counts.of(severity) > 0)
                .map(severity -> Counted.of(counts.of(severity), severity.label()) + " × " + severity.penalty())
                .collect(Collectors.joining(" + "));
        return (points.isEmpty() ? "No errors and no warnings" : points) + " = "
                + Counted.of(score.penalty(), "penalty point") + " in " + Counted.of(score.words(), "word") + ", or "
                + score.shown() + " in 1,000. The lower, the better.";
    }

    private static void tile(String name, String value, String kind, Element tiles) {
        Element tile = tiles.appendElement("div").addClass("tile").addClass(kind);
        tile.appendElement("dt").text(name);
        tile.appendElement("dd").text(value);
    }

    private void writeCategories(Element page) {
        Element table =
                table("By category", "categories", page, "Category", "", "Errors", "Warnings", "Suggestions", "All");
        int most = counts.of(counts.categories().get(0));
        for (Category category : counts.categories()) {
            Element row = table.appendElement("tr");
            row.appendElement("th").attr("scope", "row").text(category.label());
            bar(category, most, row.appendElement("td").addClass("line"));
            for (Severity severity : Counts.SEVERITIES) {
                number(counts.of(category, severity), row);
            }
            number(counts.of(category), row);
        }
    }

    private void bar(Category category, int most, Element cell) {
        Element bar = cell.appendElement("svg")
                .addClass("bar")
                .attr("viewBox", "0 0 " + BAR + " 8")
                .attr("preserveAspectRatio", "none")
                .attr("aria-hidden", "true");
        double from = 0;
        for (Severity severity : Counts.SEVERITIES) {
            double width = (double) BAR * counts.of(category, severity) / most;
            if (width > 0) {
                bar.appendElement("rect")
                        .addClass(severity.label())
                        .attr("x", String.format(Locale.ROOT, "%.2f", from))
                        .attr("width", String.format(Locale.ROOT, "%.2f", width))
                        .attr("height", "8");
            }
            from += width;
        }
    }

    private void writeFiles(Element page) {
        Element table = table("Files", "files", page, "File", "Errors", "Warnings", "Suggestions", "Words", "MQM");
        for (File file : files) {
            Element row = table.appendElement("tr");
            Element name = row.appendElement("th").attr("scope", "row");
            Characters.add(name.appendElement("a").attr("href", "#" + file.anchor()), file.name());
            if (!file.complete()) {
                name.appendText(" ");
                name.appendElement("em").text("not checked in full");
            }
            for (Severity severity : Counts.SEVERITIES) {
                number(file.counts().of(severity), row);
            }
            row.appendElement("td").addClass("number").text(shown(file.score().words()));
            row.appendElement("td").addClass("number").text(file.score().shown());
        }
    }

    private static Element table(String title, String id, Element page, String... columns) {
        Element section = page.appendElement("section").addClass("counts").attr("id", id);
        section.appendElement("h2").text(title);
        Element table = section.appendElement("div").addClass("wide").appendElement("table");
        Element head = table.appendElement("thead").appendElement("tr");
        for (String column : columns) {
            if (column.isEmpty()) {
                head.appendElement("td");
            } else {
                head.appendElement("th").attr("scope", "col").text(column);
            }
        }
        return table.appendElement("tbody");
    }

    private static void number(int number, Element row) {
        row.appendElement("td")
                .addClass("number")
                .addClass(number == 0 ? "none" : "some")
                .text(shown(number));
    }

    private static String shown(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }
}
