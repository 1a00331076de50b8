package org.postedit.document;

import java.util.List;
import org.postedit.document.docx.DocxReader;
import org.postedit.document.html.HtmlReader;
import org.postedit.document.markdown.MarkdownReader;

/** Reads sources of one format into articles. */
public interface ArticleReader {

    /** The reader of a format. */
    static ArticleReader of(Format format) {
        return switch (format) {
            case PLAIN -> new PlainReader();
            case MARKDOWN -> new MarkdownReader();
            case HTML -> new HtmlReader();
            case DOCX -> new DocxReader();
        };
    }

    /** The article that {@code source} holds. */
    Article read(Source source);

    /**
     * The article, and one more for what belongs to none of its paragraphs, such as the descriptions of pictures; both point
     * into the same source.
     */
    default List<Article> readAll(Source source) {
        return List.of(read(source));
    }

    /**
     * The comments of {@code source} whose text begins with {@code word}, in their order: comments as this reader understands
     * them, not what looks like one inside code, a script or a value. None where the format has no comments.
     */
    default List<Comment> comments(Source source, String word) {
        return List.of();
    }

    /**
     * How {@code source} is built beside what it says, in an order and a form of the format’s own: a list that goes on where
     * another began, say, or code that grew. Two sources that say the same and are built the same make the same page.
     */
    default List<String> structure(Source source) {
        return List.of();
    }
}
