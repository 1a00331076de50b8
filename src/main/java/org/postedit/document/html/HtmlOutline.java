package org.postedit.document.html;

import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeFilter;
import org.postedit.document.Outline;

/** Adds the comments and blocks of a parsed page to an outline; what stands inside code or a script is neither. */
final class HtmlOutline implements NodeFilter {
    private final int shift;
    private final Outline outline;

    private HtmlOutline(int shift, Outline outline) {
        this.shift = shift;
        this.outline = outline;
    }

    /** Adds what is in {@code page}, which begins at {@code shift} of the source. */
    static void add(Element page, int shift, Outline outline) {
        page.filter(new HtmlOutline(shift, outline));
    }

    @Override
    public FilterResult head(Node node, int depth) {
        int start = node.sourceRange().startPos();
        if (node instanceof Comment && start >= 0) {
            outline.comment(shift + start, shift + node.sourceRange().endPos());
        }
        if (!(node instanceof Element element)) {
            return FilterResult.CONTINUE;
        }
        if (start >= 0 && Elements.isSeen(element)) {
            outline.line(shift + start, shift + Pieces.end(element));
        } else if (start >= 0 && Elements.isBlock(element)) {
            outline.block(shift + start, shift + Pieces.end(element));
        }
        return Elements.isHidden(element) || Elements.isObject(element)
                ? FilterResult.SKIP_ENTIRELY
                : FilterResult.CONTINUE;
    }
}
