package org.postedit.document.docx;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.postedit.document.Article;
import org.postedit.document.ArticleReader;
import org.postedit.document.Assembly;
import org.postedit.document.Escaping;
import org.postedit.document.Piece;
import org.postedit.document.Source;
import org.postedit.document.TextRuns;

/**
 * Reads the main part of a Word document as Word shows it: words are whole however many runs they are cut into, insertions
 * that are tracked stand, deletions do not, and hidden text, the instructions of fields and comments are left out.
 *
 * <p>A line break ends a paragraph as a paragraph mark does. Formulas and symbols stand in the prose as one
 * {@linkplain org.postedit.document.ArticleBuilder#OBJECT object}. The texts of boxes are an article of their own, as
 * they stand in the middle of the paragraphs that they are anchored to, and so are the descriptions of pictures, whose repairs
 * are shown only, since a file says them in more than one place.
 */
public final class DocxReader implements ArticleReader {
    /** A reader; all of them are alike. */
    public DocxReader() {}

    /**
     * The language in which most of a document's text is, such as {@code en-GB}; nothing where it declares none.
     *
     * @param text the XML of its main part
     * @throws MalformedWordException if {@code text} cannot be read
     */
    public static Optional<String> language(String text, WordDocument document) throws MalformedWordException {
        return WordWalk.through(text, document.surroundings()).languages().entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(most -> most.getKey().isEmpty() ? document.language() : most.getKey())
                .map(code -> Locale.forLanguageTag(code).toLanguageTag())
                .filter(code -> !code.equals("und"))
                .map(code -> code.equals("en") ? Source.DEFAULT_LANGUAGE : code);
    }

    @Override
    public Article read(Source source) {
        return readAll(source).get(0);
    }

    /**
     * {@inheritDoc}
     *
     * @throws IllegalArgumentException if the text is no XML that can be read
     */
    @Override
    public List<Article> readAll(Source source) {
        WordContent content;
        try {
            content = WordWalk.through(source.text(), source.surroundings());
        } catch (MalformedWordException e) {
            throw new IllegalArgumentException(source.name() + ": " + e.getMessage(), e);
        }
        TextRuns runs = content.runs();
        List<Article> articles = new ArrayList<>();
        articles.add(article(source, content.body()).with(runs));
        Stream.of(content.boxes(), content.descriptions())
                .map(pieces -> article(source, pieces).with(runs))
                .filter(article -> !article.blocks().isEmpty())
                .forEach(articles::add);
        return articles;
    }

    private static Article article(Source source, List<Piece> pieces) {
        return new Assembly(source, between -> false).of(pieces, Escaping.HTML);
    }
}
