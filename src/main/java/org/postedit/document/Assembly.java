package org.postedit.document;

import java.util.List;
import java.util.function.Predicate;

/** Makes an article of the pieces of a source, where readers of several formats do the same. */
public final class Assembly {
    private final Source source;
    private final Predicate<String> isBreak;

    /**
     * An assembly of articles from {@code source}; {@code isBreak} tells which markup between two blocks may go with the second
     * of them, such as {@code </p><p>}.
     */
    public Assembly(Source source, Predicate<String> isBreak) {
        this.source = source;
        this.isBreak = isBreak;
    }

    /** The article of these pieces, which are in the order of the source; a piece that overlaps the one before is left out. */
    public Article of(List<Piece> pieces, Escaping escaping) {
        ArticleBuilder article = new ArticleBuilder(source);
        DecodedText text = new DecodedText(source, article);
        boolean fresh = true;
        int last = 0;
        for (Piece piece : pieces) {
            if (piece.what() == Piece.What.EDGE) {
                fresh = true;
                continue;
            }
            if (piece.start() < last || (fresh && piece.isBlank())) {
                continue;
            }
            if (fresh) {
                article.startBlock(piece.kind());
                if (isBreak.test(source.text().substring(last, piece.start()))) {
                    article.breakUntil(piece.start());
                }
                fresh = false;
            }
            if (piece.what() == Piece.What.OBJECT) {
                article.atom(piece.start(), piece.end(), ArticleBuilder.OBJECT);
            } else {
                text.add(piece.start(), piece.end(), piece.decoded());
            }
            last = piece.end();
        }
        return article.build(escaping);
    }
}
