package org.postedit.engine;

import java.util.List;
import java.util.Set;
import org.postedit.document.Article;
import org.postedit.finding.Category;

/**
 * Drops doubts about the spelling, the case or the form of words that somebody listed as right, such as {@code bell hooks}.
 *
 * @param words names and terms
 * @param article the article in which they are doubted
 */
record KnownWordsStage(KnownWords words, Article article) implements Stage {
    private static final Set<Category> OF_SPELLING = Set.of(Category.SPELLING, Category.CASING, Category.CONSISTENCY);

    @Override
    public List<Candidate> apply(List<Candidate> candidates) {
        return words.isEmpty()
                ? candidates
                : candidates.stream().filter(candidate -> !isKnown(candidate)).toList();
    }

    private boolean isKnown(Candidate candidate) {
        return OF_SPELLING.contains(candidate.finding().category())
                && words.cover(
                        article.prose(),
                        article.map().toProse(candidate.finding().range()));
    }
}
