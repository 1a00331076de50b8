package org.postedit.document.html;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Range;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.postedit.document.Article;
import org.postedit.document.ArticleBuilder;
import org.postedit.document.ArticleReader;
import org.postedit.document.Assembly;
import org.postedit.document.Block;
import org.postedit.document.Comment;
import org.postedit.document.Escaping;
import org.postedit.document.Outline;
import org.postedit.document.Piece;
import org.postedit.document.Source;

/**
 * Reads HTML, a page or a part of one, however its tags are nested.
 *
 * <p>Scripts, code blocks, embedded things, what is struck out, what frames the article on its page (navigation, the foot of
 * the page, buttons) and what is declared to be in another language are left out. Code inside a
 * sentence stands in the prose as one {@linkplain ArticleBuilder#OBJECT object}. The texts of {@code alt} and {@code title},
 * the title of the page and its description are an article of their own: they belong to no paragraph.
 */
public final class HtmlReader implements ArticleReader {
    private static final int FEWEST_WORDS = 4;
    private static final Pattern SPACES = Pattern.compile("\\s+");

    /** From one end tag to the next start tag: what may go with the paragraph that it begins. */
    private static final Pattern BETWEEN = Pattern.compile("</([a-zA-Z0-9]+)\\s*>\\s*<\\1(?:\\s[^<>]*)?>");

    /** A reader; all of them are alike. */
    public HtmlReader() {}

    @Override
    public Article read(Source source) {
        return body(source, parse(source));
    }

    @Override
    public List<Article> readAll(Source source) {
        Document page = parse(source);
        Article asides = asides(source, page);
        Article body = body(source, page);
        return asides.blocks().isEmpty() ? List.of(body) : List.of(body, asides);
    }

    @Override
    public List<Comment> comments(Source source, String word) {
        Document page = parse(source);
        Outline outline = new Outline(source.text());
        HtmlOutline.add(page, 0, Locale.forLanguageTag(source.language()), outline);
        outline.lines(Pieces.of(page, Locale.forLanguageTag(source.language())));
        asidePieces(page).forEach(piece -> outline.line(piece.start(), piece.end()));
        return outline.comments(word);
    }

    private static Document parse(Source source) {
        Parser parser = Parser.htmlParser().setTrackPosition(true);
        return parser.parseInput(Cdata.covered(source.text()), "");
    }

    private static Article body(Source source, Document page) {
        return assembly(source).of(Pieces.of(page, Locale.forLanguageTag(source.language())), Escaping.HTML);
    }

    private static Assembly assembly(Source source) {
        return new Assembly(source, between -> BETWEEN.matcher(between).matches());
    }

    private static Article asides(Source source, Document page) {
        List<Piece> lines = new ArrayList<>();
        asidePieces(page).forEach(piece -> {
            lines.add(Piece.edge(piece.start()));
            lines.add(piece);
        });
        return assembly(source).of(lines, Escaping.VALUE);
    }

    private static List<Piece> asidePieces(Document page) {
        List<Piece> asides = new ArrayList<>();
        for (Element element : page.getAllElements()) {
            if (element.normalName().equals("title")) {
                element.textNodes().forEach(text -> title(text).ifPresent(asides::add));
            } else if (element.normalName().equals("meta")
                    && element.attr("name").equalsIgnoreCase("description")) {
                asides.add(attribute(element, "content"));
            } else {
                asides.add(attribute(element, "alt"));
                asides.add(attribute(element, "title"));
            }
        }
        return asides.stream()
                .filter(piece -> SPACES.split(piece.decoded().strip()).length >= FEWEST_WORDS)
                .sorted(Comparator.comparingInt(Piece::start))
                .toList();
    }

    private static Optional<Piece> title(TextNode text) {
        Range range = text.sourceRange();
        return range.isTracked()
                ? Cdata.titleWithout(range.startPos(), range.endPos(), text.getWholeText())
                : Optional.empty();
    }

    private static Piece attribute(Element element, String name) {
        return piece(element.attributes().sourceRange(name).valueRange(), element.attr(name));
    }

    private static Piece piece(Range range, String decoded) {
        return range.isTracked()
                ? Piece.text(range.startPos(), range.endPos(), decoded, Block.Kind.LIST_ITEM)
                : Piece.edge(0);
    }
}
