package org.postedit.document.html;

import java.util.Locale;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeFilter;
import org.postedit.document.Outline;

/** Adds the comments and blocks of a parsed page to an outline; what stands inside code or a script is neither. */
final class HtmlOutline implements NodeFilter {
    private final int shift;
    private final String language;
    private final Outline outline;

    private HtmlOutline(int shift, Locale language, Outline outline) {
        this.shift = shift;
        this.language = language.getLanguage();
        this.outline = outline;
    }

    /** Adds what is in {@code page}, which begins at {@code shift} of a source in {@code language}. */
    static void add(Element page, int shift, Locale language, Outline outline) {
        page.filter(new HtmlOutline(shift, language, outline));
    }

    /** What is in another language is left out of the prose, and no less there. */
    private boolean isForeignLine(Element element) {
        return Elements.isLine(element) && !Elements.isHidden(element) && Pieces.isForeign(element, language);
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
        if (start >= 0 && (Elements.isSeen(element) || isForeignLine(element))) {
            outline.line(shift + start, shift + Pieces.end(element));
        } else if (start >= 0 && Elements.isBlock(element)) {
            outline.block(shift + start, shift + Pieces.end(element));
        }
        return Elements.isHidden(element) || Elements.isObject(element)
                ? FilterResult.SKIP_ENTIRELY
                : FilterResult.CONTINUE;
    }
}
