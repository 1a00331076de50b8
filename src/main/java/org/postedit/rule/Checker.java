package org.postedit.rule;

import java.util.List;
import org.postedit.analysis.Analysis;

/**
 * The code that finds what a rule describes.
 *
 * <p>A checker has no state and does no input or output: the same analysis gives the same matches, on any thread.
 */
public interface Checker {

    /** The matches in one article, in any order. */
    List<Match> check(Analysis analysis);
}
