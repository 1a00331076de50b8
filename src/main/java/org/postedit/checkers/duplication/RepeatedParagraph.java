package org.postedit.checkers.duplication;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.postedit.analysis.Analysis;
import org.postedit.analysis.WordHashes;
import org.postedit.document.Block;
import org.postedit.finding.Confidence;
import org.postedit.rule.Checker;
import org.postedit.rule.Match;
import org.postedit.rule.Suggestion;
import org.postedit.text.ProseRange;

/**
 * Flags a paragraph that the article holds already, word for word.
 *
 * <p>Short lines, questions and headings come back in good articles too: the refrain, the question to each guest, the link
 * under each section.
 */
public final class RepeatedParagraph implements Checker {
    private static final int SHORTEST_IN_A_ROW = 8;
    private static final int SHORTEST = 40;

    @Override
    public List<Match> check(Analysis analysis) {
        List<Match> matches = new ArrayList<>();
        Map<String, Integer> seen = new HashMap<>();
        List<Block> blocks = analysis.blocks();
        for (int i = 0; i < blocks.size(); i++) {
            ProseRange range = blocks.get(i).range();
            String text = range.in(analysis.prose());
            if (blocks.get(i).kind() == Block.Kind.PARAGRAPH && text.endsWith(".")) {
                Integer earlier = seen.putIfAbsent(text, i);
                int words = earlier == null
                        ? 0
                        : WordHashes.of(analysis.prose(), range).count();
                if (earlier != null && words >= (earlier == i - 1 ? SHORTEST_IN_A_ROW : SHORTEST)) {
                    Confidence sure = earlier == i - 1 ? Confidence.HIGH : Confidence.MEDIUM;
                    matches.add(match(blocks, earlier, i).atMost(sure));
                }
            }
        }
        return matches;
    }

    private static Match match(List<Block> blocks, int earlier, int again) {
        ProseRange range = blocks.get(again).range();
        ProseRange withBreak = new ProseRange(blocks.get(again - 1).range().end(), range.end());
        return Match.of(range, Suggestion.replace("drop the second copy", withBreak, ""))
                .relatedTo(blocks.get(earlier).range());
    }
}
