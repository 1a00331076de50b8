package org.postedit.rule;

import java.util.List;
import org.postedit.analysis.Analysis;

/**
 * Runs one rule or many over an article: a checker with its card, all phrase cards at once, or LanguageTool.
 *
 * <p>Safe for use by several threads at once.
 */
public interface Detector {

    /** What the report calls it where it fails, such as {@code quotation/split}. */
    String name();

    /**
     * What it finds in one article, in any order.
     *
     * @throws DetectorException if it could not look at the whole article
     */
    List<Detection> detect(Analysis analysis) throws DetectorException;

    /** What a reader of the report should know of how this article was looked at, such as that a part was passed over. */
    default List<String> notes(Analysis analysis) {
        return List.of();
    }
}
