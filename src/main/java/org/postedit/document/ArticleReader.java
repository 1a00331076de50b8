package org.postedit.document;

import java.util.List;

/** Reads sources of one format into articles. */
public interface ArticleReader {

    /** The article that {@code source} holds. */
    Article read(Source source);

    /**
     * The article, and one more for what belongs to none of its paragraphs, such as the descriptions of pictures; both point
     * into the same source.
     */
    default List<Article> readAll(Source source) {
        return List.of(read(source));
    }
}
