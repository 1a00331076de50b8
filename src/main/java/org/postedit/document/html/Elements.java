package org.postedit.document.html;

import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;
import org.postedit.document.Block;

/** What the elements of HTML are to a reader of prose: a heading, a line of its own, code in a sentence, nothing at all. */
final class Elements {
    private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "h4", "h5", "h6");

    /** Their text may be no sentence: the points of a list, the cells of a table, what stands on a button. */
    private static final Set<String> ITEMS =
            Set.of("li", "dt", "dd", "td", "th", "caption", "button", "label", "legend", "summary");

    private static final Set<String> NO_PROSE = Set.of(
            "script",
            "style",
            "template",
            "noscript",
            "iframe",
            "object",
            "embed",
            "applet",
            "svg",
            "canvas",
            "audio",
            "video",
            "picture",
            "map",
            "pre",
            "textarea",
            "select",
            "datalist",
            "title",
            "xmp",
            "listing",
            "plaintext",
            "del",
            "s",
            "strike");

    /** What a page sets around its article, and needs: its ways to other pages, its foot, its buttons, its advertisements. */
    private static final String FRAME =
            "nav, [role=navigation], [role=contentinfo], [role=search], button, amp-ad, amp-embed,"
                    + " footer:not(blockquote footer, figure footer)";

    /** The bullet that Word draws itself, for browsers that could not. */
    private static final String BULLET = "[style~=(?i)mso-list:\\s*ignore]";

    private static final Evaluator NOT_THE_ARTICLE = Selector.evaluatorOf(FRAME + ", " + BULLET + ", [hidden]");

    /** They leave no gap in the line that they stand in. */
    private static final Set<String> UNSEEN =
            Set.of("script", "style", "template", "noscript", "datalist", "title", "svg", "map", "del");

    /** They have no text to be prose. */
    private static final Set<String> SEEN = Set.of("img", "hr", "input", "progress", "meter");

    /** They say something in their sentence, but not in its language. */
    private static final Set<String> OBJECTS = Set.of("code", "kbd", "samp", "var", "tt", "math");

    /** Elements that jsoup takes for parts of a line, and a browser for lines. */
    private static final Set<String> LINES =
            Set.of("br", "hr", "button", "label", "legend", "summary", "dt", "dd", "figcaption");

    /** Whoever writes a page takes each for one thing, with all that is in it. */
    private static final Set<String> ONE_THING =
            Set.of("p", "li", "dt", "dd", "table", "caption", "thead", "tbody", "tfoot", "tr", "td", "th", "figure");

    /** The fields of an item of a feed. */
    private static final Set<String> FIELDS = Set.of(
            "item",
            "link",
            "guid",
            "pubdate",
            "category",
            "author",
            "dc:creator",
            "description",
            "content:encoded",
            "entry",
            "id",
            "published",
            "updated",
            "content");

    private Elements() {}

    static boolean isHidden(Element element) {
        return NO_PROSE.contains(element.normalName()) || element.is(NOT_THE_ARTICLE);
    }

    static boolean isObject(Element element) {
        return OBJECTS.contains(element.normalName());
    }

    /** Whether it begins and ends a line of its own. */
    static boolean isLine(Element element) {
        boolean shown = !UNSEEN.contains(element.normalName()) && !isObject(element);
        String name = element.normalName();
        return shown && (element.isBlock() || LINES.contains(name) || FIELDS.contains(name));
    }

    /** Whether its author takes it for one block, such as an item of a list. */
    static boolean isBlock(Element element) {
        return HEADINGS.contains(element.normalName()) || ONE_THING.contains(element.normalName());
    }

    /** Whether a visitor of the page sees it, though it holds no prose: a listing, a picture, a film, a field to fill in. */
    static boolean isSeen(Element element) {
        boolean hidden = element.attr("type").equalsIgnoreCase("hidden");
        return (SEEN.contains(element.normalName()) && !hidden && !element.hasAttr("hidden"))
                || (NO_PROSE.contains(element.normalName())
                        && !UNSEEN.contains(element.normalName())
                        && !element.hasAttr("hidden"));
    }

    static Block.Kind kind(Element element) {
        if (HEADINGS.contains(element.normalName())) {
            return Block.Kind.HEADING;
        }
        return ITEMS.contains(element.normalName()) ? Block.Kind.LIST_ITEM : Block.Kind.PARAGRAPH;
    }
}
