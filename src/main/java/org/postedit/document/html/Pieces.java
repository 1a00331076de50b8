package org.postedit.document.html;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.Range;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jspecify.annotations.Nullable;
import org.postedit.document.Block;
import org.postedit.document.Piece;

/**
 * Takes a parsed page apart, in the order of its source: where tags are nested wrongly, the parser moves elements and makes
 * copies of them, and the order of its tree is not that of the text.
 */
final class Pieces implements NodeFilter {
    private final List<Piece> pieces = new ArrayList<>();
    private final String language;

    private Pieces(String language) {
        this.language = language;
    }

    /** The pieces of a page that is written in {@code language}; what is declared to be in another is no prose. */
    static List<Piece> of(Element page, Locale language) {
        Pieces all = new Pieces(language.getLanguage());
        page.filter(all);
        all.pieces.sort(Comparator.comparingInt(Piece::start));
        return all.pieces;
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode text) {
            add(text);
        } else if (node instanceof Element element) {
            return add(element);
        }
        return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element element && Elements.isLine(element)) {
            addEdge(end(element));
        }
        return FilterResult.CONTINUE;
    }

    private void add(TextNode text) {
        Range range = text.sourceRange();
        if (range.isTracked() && range.startPos() < range.endPos()) {
            pieces.add(Piece.text(range.startPos(), range.endPos(), text.getWholeText(), kind(text.parent())));
        }
    }

    private FilterResult add(Element element) {
        boolean line = Elements.isLine(element);
        if (line) {
            addEdge(element.sourceRange().startPos());
        }
        if (Elements.isHidden(element) || isReference(element)) {
            if (line) {
                addEdge(end(element));
            }
            return FilterResult.SKIP_ENTIRELY;
        }
        if (Elements.isObject(element) || isForeign(element, language)) {
            int start = element.sourceRange().startPos();
            if (!line && start >= 0 && end(element) > start) {
                pieces.add(Piece.object(start, end(element), kind(element.parent())));
            }
            return FilterResult.SKIP_ENTIRELY;
        }
        return FilterResult.CONTINUE;
    }

    private void addEdge(int at) {
        if (at >= 0) {
            pieces.add(Piece.edge(at));
        }
    }

    /** A raised number, which points at a note. */
    private static boolean isReference(Element element) {
        return element.normalName().equals("sup") && element.text().matches("[\\[(]?[0-9*†‡]{0,3}[\\])]?");
    }

    static boolean isForeign(Element element, String language) {
        String declared = element.attr("lang");
        boolean part =
                !element.normalName().equals("html") && !element.normalName().equals("body");
        return part
                && !declared.isBlank()
                && !Locale.forLanguageTag(declared.strip()).getLanguage().equals(language);
    }

    private static Block.Kind kind(@Nullable Node from) {
        @Nullable Node node = from;
        while (node instanceof Element element && !Elements.isLine(element)) {
            node = element.parent();
        }
        return node instanceof Element element ? Elements.kind(element) : Block.Kind.PARAGRAPH;
    }

    /** Where an element ends, with all that is in it. */
    static int end(Element element) {
        Range range = element.endSourceRange();
        return range.isTracked() ? Math.max(range.endPos(), lastEnd(element)) : lastEnd(element);
    }

    /** Where the last thing in an element ends that has no end tag. */
    private static int lastEnd(Element element) {
        int last = element.sourceRange().endPos();
        for (Node child = element.lastChild();
                child != null;
                child = child instanceof Element inner ? inner.lastChild() : null) {
            last = Math.max(
                    last,
                    Math.max(
                            child.sourceRange().endPos(),
                            child instanceof Element inner
                                    ? inner.endSourceRange().endPos()
                                    : -1));
        }
        return last;
    }
}
