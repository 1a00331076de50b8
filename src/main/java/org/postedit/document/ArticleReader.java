package org.postedit.document;

/** Reads sources of one format into articles. */
public interface ArticleReader {

    /** The article that {@code source} holds. */
    Article read(Source source);
}
