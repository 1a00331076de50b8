package org.postedit.document.html;

import java.util.List;
import java.util.Locale;
import org.jsoup.parser.Parser;
import org.postedit.document.Piece;

/** Reads a stretch of HTML inside a text of another format, such as {@code <p>} in Markdown. */
public final class HtmlFragment {
    private HtmlFragment() {}

    /** The pieces of {@code html}, which begins at {@code start} of the source, in the order of the text. */
    public static List<Piece> pieces(String html, Locale language, int start) {
        Parser parser = Parser.htmlParser().setTrackPosition(true);
        return Pieces.of(parser.parseInput(html, ""), language).stream()
                .map(piece -> piece.shifted(start))
                .toList();
    }
}
