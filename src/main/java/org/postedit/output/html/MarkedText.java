package org.postedit.output.html;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;
import org.postedit.document.Article;
import org.postedit.document.ArticleBuilder;
import org.postedit.document.Format;
import org.postedit.finding.Severity;
import org.postedit.text.ProseRange;

/**
 * The prose of a block with what was found in it: the words marked, and a numbered link to its note behind the last one.
 *
 * <p>Where findings overlap, the text is cut at the edges of all of them, and a stretch looks as the worst does.
 */
final class MarkedText {
    private static final int MOST_DESCRIBED = 3;
    private static final int OBJECT_LENGTH = 40;
    private static final String WORD_OBJECT = "object";

    private final Article article;
    private final int block;
    private final ProseRange range;
    private final List<Spot> spots;
    private final List<ProseRange> related;

    MarkedText(Layout layout, int block, List<ProseRange> related) {
        this.article = layout.article();
        this.block = block;
        this.range = article.blocks().get(block).range();
        this.spots = layout.of(block);
        this.related = related.stream().filter(range::overlaps).toList();
    }

    /** Adds the text to {@code line}. */
    void write(Element line) {
        TreeSet<Integer> edges = new TreeSet<>(List.of(range.start(), range.end()));
        spots.forEach(spot -> add(spot.range(), edges));
        related.forEach(place -> add(place, edges));
        int from = range.start();
        for (int to : edges) {
            if (from < to) {
                writeStretch(new ProseRange(from, to), line);
            }
            writeLinks(to, line);
            from = to;
        }
    }

    private void add(ProseRange place, Set<Integer> edges) {
        edges.add(Math.max(range.start(), Math.min(range.end(), place.start())));
        edges.add(Math.max(range.start(), Math.min(range.end(), place.end())));
    }

    private void writeStretch(ProseRange stretch, Element line) {
        List<Spot> here =
                spots.stream().filter(spot -> spot.range().contains(stretch)).toList();
        Element parent = line;
        if (!here.isEmpty()) {
            parent = mark(here, line);
        } else if (related.stream().anyMatch(place -> place.contains(stretch))) {
            parent = line.appendElement("span").addClass("related");
        }
        int done = stretch.start();
        String text = article.prose();
        while (done < stretch.end()) {
            int object = text.indexOf(ArticleBuilder.OBJECT, done);
            int end = object < 0 || object >= stretch.end() ? stretch.end() : object;
            Characters.add(parent, text.substring(done, end));
            if (end < stretch.end()) {
                writeObject(new ProseRange(end, end + 1), parent);
                end++;
            }
            done = end;
        }
    }

    /** What is no prose, as it stands in the source, if a person can read that. */
    private void writeObject(ProseRange object, Element parent) {
        boolean isReadable = article.source().format() != Format.DOCX;
        String source =
                isReadable ? article.map().toSource(object).in(article.source().text()) : WORD_OBJECT;
        Element code = parent.appendElement("code");
        Characters.add(code, source.length() <= OBJECT_LENGTH ? source : source.substring(0, OBJECT_LENGTH) + "…");
    }

    private void writeLinks(int at, Element line) {
        for (Spot spot : spots) {
            if (spot.home() == block && Math.min(spot.range().end(), range.end()) == at) {
                if (spot.range().isEmpty()) {
                    mark(List.of(spot), line).addClass("caret");
                }
                line.appendElement("a")
                        .addClass("ref")
                        .addClass(spot.finding().severity().label())
                        .attr("id", spot.place())
                        .attr("href", "#" + spot.note())
                        .attr("aria-label", label(spot))
                        .text(String.valueOf(spot.number()));
            }
        }
    }

    private static String label(Spot spot) {
        return "Issue " + spot.number() + ", " + spot.finding().severity().label() + ": "
                + Characters.line(spot.finding().message());
    }

    private static Element mark(List<Spot> here, Element line) {
        Severity worst = here.stream()
                .map(spot -> spot.finding().severity())
                .max(Comparator.naturalOrder())
                .orElseThrow();
        Element mark = line.appendElement("mark").addClass(worst.label());
        if (here.size() > 1) {
            mark.addClass("several");
        }
        return mark.attr(
                "aria-describedby",
                here.stream().limit(MOST_DESCRIBED).map(Spot::message).collect(Collectors.joining(" ")));
    }
}
