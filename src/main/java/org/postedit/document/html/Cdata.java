package org.postedit.document.html;

import java.util.Optional;
import org.postedit.document.Block;
import org.postedit.document.Piece;

/**
 * The marks around HTML inside XML, such as an item of a feed: {@code <description><![CDATA[<p>It rained.]]></description>}.
 *
 * <p>A parser of HTML takes them for a comment and all that stands behind them with it, as far as the next {@code >}.
 */
final class Cdata {
    private static final String OPENS = "<![CDATA[";
    private static final String CLOSES = "]]>";

    /** As long as the marks; a comment and nothing at all to a parser of HTML. */
    private static final String COMMENT = "<!--  -->";

    private static final String NOTHING = "</>";

    private Cdata() {}

    /** {@code html}, as long as before, with no such marks. */
    static String covered(String html) {
        StringBuilder covered = new StringBuilder(html);
        int opens = html.indexOf(OPENS);
        while (opens >= 0) {
            int inside = opens + OPENS.length();
            covered.replace(opens, inside, COMMENT);
            int closes = html.indexOf(CLOSES, inside);
            int end = closes < 0 ? html.length() : closes + CLOSES.length();
            if (closes >= 0) {
                covered.replace(closes, end, NOTHING);
            }
            opens = html.indexOf(OPENS, end);
        }
        return covered.toString();
    }

    /** A title, where tags are no tags, without the marks at its ends; nothing where some are inside. */
    static Optional<Piece> titleWithout(int start, int end, String decoded) {
        String text = decoded;
        int from = start;
        int to = end;
        if (text.startsWith(COMMENT)) {
            text = text.substring(COMMENT.length());
            from += COMMENT.length();
        }
        if (text.endsWith(NOTHING)) {
            text = text.substring(0, text.length() - NOTHING.length());
            to -= NOTHING.length();
        }
        boolean clean = !text.contains(COMMENT) && !text.contains(NOTHING);
        return clean ? Optional.of(Piece.text(from, to, text, Block.Kind.LIST_ITEM)) : Optional.empty();
    }
}
