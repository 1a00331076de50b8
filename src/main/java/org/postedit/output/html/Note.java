package org.postedit.output.html;

import java.util.IdentityHashMap;
import java.util.List;
import org.jsoup.nodes.Element;
import org.postedit.document.Format;
import org.postedit.engine.Report;
import org.postedit.finding.Applicability;
import org.postedit.finding.Finding;
import org.postedit.finding.Fix;
import org.postedit.text.LineIndex;
import org.postedit.text.SourceRange;

/** Writes the notes beside a paragraph: what was found, its repair before and after, its rule and its line. */
final class Note {
    private static final int MOST_FIXES = 3;

    private final String text;
    private final LineIndex lines;
    private final String line;
    private final IdentityHashMap<Finding, Finding> readable = new IdentityHashMap<>();
    private final RuleIndex rules;
    private final Repair repair;

    /** Notes on what {@code report} found, whose rules are added to {@code rules}. */
    Note(Report report, RuleIndex rules) {
        Report shown = report.readable();
        for (int i = 0; i < report.findings().size(); i++) {
            readable.put(report.findings().get(i), shown.findings().get(i));
        }
        this.line = report.source().format() == Format.DOCX ? "paragraph" : "line";
        this.text = shown.source().text();
        this.lines = new LineIndex(text);
        this.rules = rules;
        this.repair = new Repair(text);
    }

    /** Adds the notes of these findings to {@code parent}; none where there are none. */
    void write(List<Spot> spots, Element parent) {
        if (!spots.isEmpty()) {
            Element list = parent.appendElement("ol").addClass("notes").attr("role", "list");
            spots.forEach(spot -> write(spot, list));
        }
    }

    private void write(Spot spot, Element list) {
        Finding finding = readable.getOrDefault(spot.finding(), spot.finding());
        Element note = list.appendElement("li")
                .addClass("note")
                .addClass(finding.severity().label())
                .attr("id", spot.note());
        Element what = note.appendElement("p").addClass("what");
        what.appendElement("a")
                .addClass("number")
                .attr("href", "#" + spot.place())
                .attr("aria-label", "Issue " + spot.number() + ", to its place in the text")
                .text(String.valueOf(spot.number()));
        what.appendElement("span").addClass("severity").text(finding.severity().label());
        Characters.add(what.appendElement("span").addClass("message").attr("id", spot.message()), finding.message());
        List<Fix> fixes =
                finding.fixes().subList(0, Math.min(MOST_FIXES, finding.fixes().size()));
        if (!fixes.isEmpty()) {
            write(fixes.get(0), note);
        }
        if (fixes.size() > 1) {
            Element others = note.appendElement("details");
            others.appendElement("summary").text(fixes.size() == 2 ? "another repair" : "other repairs");
            fixes.subList(1, fixes.size()).forEach(fix -> write(fix, others));
        }
        if (spot.range().isEmpty() && !finding.range().isEmpty()) {
            quote("in the markup", finding.range(), note);
        }
        finding.related().stream()
                .filter(other -> !finding.range().contains(other))
                .forEach(other -> quote("see also " + line + " " + lines.line(other.start()), other, note));
        Element where = note.appendElement("p").addClass("where");
        where.appendElement("a")
                .attr("href", "#" + rules.add(spot))
                .text(finding.rule().value());
        int start = finding.range().start();
        where.appendText(" " + line + " " + lines.line(start) + ", column " + lines.column(start));
    }

    private void write(Fix fix, Element parent) {
        Element box = parent.appendElement("div").addClass("fix");
        Element title = box.appendElement("p").addClass("title");
        title.appendElement("span")
                .addClass("how")
                .addClass(fix.applicability().label())
                .text(how(fix.applicability()));
        Characters.add(title.appendElement("span"), fix.title());
        repair.write(fix, box);
    }

    private static String how(Applicability applicability) {
        return switch (applicability) {
            case SAFE -> "safe";
            case UNSAFE -> "unsafe";
            case DISPLAY_ONLY -> "by hand";
        };
    }

    private void quote(String name, SourceRange place, Element note) {
        Element line = note.appendElement("p").addClass("quote").attr("dir", "auto");
        line.appendElement("span").addClass("name").text(name + ":");
        line.appendText(" ");
        Quoted.add(line, place.in(text));
    }
}
