package org.postedit.output.html;

import java.util.List;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;
import org.postedit.document.Article;
import org.postedit.document.ArticleReader;
import org.postedit.document.Block;
import org.postedit.document.Format;
import org.postedit.engine.Failure;
import org.postedit.engine.Report;
import org.postedit.finding.Finding;
import org.postedit.output.Counted;
import org.postedit.text.ProseRange;
import org.postedit.text.WordCount;

/** The part of the page on one file: what it reads as, with what was found in it. */
final class FileSection {
    private final Report report;
    private final List<Article> articles;
    private final String anchor;

    /** The section on a report, known on the page as {@code anchor}. */
    FileSection(Report report, String anchor) {
        this.report = report;
        this.articles = ArticleReader.of(report.source().format()).readAll(report.source());
        this.anchor = anchor;
    }

    /** The id of the section. */
    String anchor() {
        return anchor;
    }

    /** The score of the file. */
    Score score() {
        return Score.of(
                articles.stream()
                        .mapToLong(article -> WordCount.of(article.prose()))
                        .sum(),
                report.findings());
    }

    /** Adds the section to {@code page}; its findings are numbered from {@code first}. */
    void write(Element page, int first, RuleIndex rules) {
        Element section = page.appendElement("section").addClass("file").attr("id", anchor);
        Element name = section.appendElement("h2").addClass("name");
        Characters.add(name, report.source().name());
        section.appendElement("p").addClass("sum").text(sum());
        Strip.write(report, section);
        tell(section);
        List<Layout> layouts = Layout.of(report, articles, first);
        Note notes = new Note(report, rules);
        write(layouts.get(0), notes, text("article", section));
        for (Layout layout : layouts.subList(1, layouts.size())) {
            section.appendElement("h3").addClass("apart").text(asides());
            write(layout, notes, text("div", section));
        }
        new SetApart(report).write(section);
    }

    private String asides() {
        return report.source().format() == Format.DOCX
                ? "Text boxes and picture texts"
                : "Titles, descriptions and picture texts";
    }

    /** The counts of the file, for a page that has more than one. */
    private String sum() {
        Counts counts = new Counts();
        counts.add(report.findings());
        String found = Counts.SEVERITIES.stream()
                .filter(severity -> counts.of(severity) > 0)
                .map(severity -> Counted.of(counts.of(severity), severity.label()))
                .collect(Collectors.joining(", "));
        Score score = score();
        return (found.isEmpty() ? "No issues" : found) + " in " + Counted.of(score.words(), "word") + ", MQM "
                + score.shown();
    }

    private Element text(String tag, Element section) {
        return section.appendElement(tag)
                .addClass("text")
                .attr("lang", report.source().language());
    }

    private void tell(Element section) {
        for (Failure failure : report.failures()) {
            Element line = section.appendElement("p").addClass("failure");
            line.appendElement("strong").text("Not checked in full:");
            line.appendText(" ");
            Characters.add(line, failure.rule() + ": " + failure.message());
        }
        for (String note : report.notes()) {
            Characters.add(section.appendElement("p").addClass("remark"), note);
        }
    }

    private static void write(Layout layout, Note notes, Element parent) {
        List<ProseRange> related = layout.spots().stream()
                .map(Spot::finding)
                .map(Finding::related)
                .flatMap(List::stream)
                .map(layout.article().map()::toProse)
                .toList();
        List<Block> blocks = layout.article().blocks();
        for (int i = 0; i < blocks.size(); i++) {
            Element row = parent.appendElement("div").addClass("row");
            Element line = row.appendElement(tag(blocks.get(i).kind())).attr("dir", "auto");
            if (blocks.get(i).kind() == Block.Kind.LIST_ITEM) {
                line.addClass("item");
            }
            new MarkedText(layout, i, related).write(line);
            notes.write(layout.notedAt(i), row);
        }
        if (blocks.isEmpty()) {
            Element row = parent.appendElement("div").addClass("row");
            row.appendElement("p").addClass("empty").text("There is no text in this file.");
            notes.write(layout.spots(), row);
        }
    }

    private static String tag(Block.Kind kind) {
        return kind == Block.Kind.HEADING ? "h3" : "p";
    }
}
