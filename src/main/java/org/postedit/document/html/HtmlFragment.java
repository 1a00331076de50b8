package org.postedit.document.html;

import java.util.List;
import java.util.Locale;
import org.jsoup.parser.Parser;
import org.postedit.document.Piece;

/** Reads a stretch of HTML inside a text of another format, such as {@code <p>} in Markdown. */
public final class HtmlFragment {
    private HtmlFragment() {}

    /** The pieces of the HTML from {@code start} to {@code end}, in the order of the text. */
    public static List<Piece> pieces(String text, Locale language, int start, int end) {
        Parser parser = Parser.htmlParser().setTrackPosition(true);
        return Pieces.of(parser.parseInput(text.substring(start, end), ""), language).stream()
                .map(piece -> piece.shifted(start))
                .toList();
    }
}
