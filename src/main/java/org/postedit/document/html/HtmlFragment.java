package org.postedit.document.html;

import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.postedit.document.Outline;
import org.postedit.document.Piece;

/** Reads a stretch of HTML inside a text of another format, such as {@code <p>} in Markdown. */
public final class HtmlFragment {
    private HtmlFragment() {}

    /** The pieces of {@code html}, which begins at {@code start} of the source, in the order of the text. */
    public static List<Piece> pieces(String html, Locale language, int start) {
        return Pieces.of(parse(html), language).stream()
                .map(piece -> piece.shifted(start))
                .toList();
    }

    /** Adds the comments and blocks of {@code html}, which begins at {@code start} of a text in {@code language}, to the outline of that text. */
    public static void outline(String html, int start, Locale language, Outline outline) {
        HtmlOutline.add(parse(html), start, language, outline);
    }

    private static Document parse(String html) {
        return Parser.htmlParser().setTrackPosition(true).parseInput(html, "");
    }
}
