package org.postedit.output.html;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.postedit.document.Article;
import org.postedit.document.Block;
import org.postedit.engine.Report;
import org.postedit.finding.Finding;
import org.postedit.text.ProseRange;

/**
 * An article with the places of what was found in it, numbered in the order in which a reader comes upon their ends.
 *
 * @param article what the source holds
 * @param spots the findings that belong to it, by number
 */
record Layout(Article article, List<Spot> spots) {
    private static final Comparator<Spot> BY_END = Comparator.comparingInt(Spot::home)
            .thenComparingInt(spot -> spot.range().end())
            .thenComparing(spot -> spot.range().start(), Comparator.reverseOrder())
            .thenComparing(Spot::finding, Finding.BY_PLACE);

    /** Copies the list. */
    Layout {
        spots = List.copyOf(spots);
    }

    /** The articles of a report's source, their findings numbered from {@code first}. */
    static List<Layout> of(Report report, List<Article> articles, int first) {
        List<Layout> layouts = new ArrayList<>();
        int number = first;
        for (int i = 0; i < articles.size(); i++) {
            Article article = articles.get(i);
            List<Spot> found = new ArrayList<>();
            for (Finding finding : report.findings()) {
                if (owner(finding, articles) == i) {
                    found.add(spot(article, finding));
                }
            }
            found.sort(BY_END);
            List<Spot> numbered = new ArrayList<>();
            for (Spot spot : found) {
                numbered.add(new Spot(number++, spot.finding(), spot.range(), spot.home()));
            }
            layouts.add(new Layout(article, numbered));
        }
        return layouts;
    }

    /** The article that shows a finding: the first whose prose holds it, or the first of all. */
    private static int owner(Finding finding, List<Article> articles) {
        for (int i = 0; i < articles.size(); i++) {
            if (!articles.get(i).map().toProse(finding.range()).isEmpty()) {
                return i;
            }
        }
        return 0;
    }

    private static Spot spot(Article article, Finding finding) {
        ProseRange range = article.map().toProse(finding.range());
        List<Block> blocks = article.blocks();
        int home = 0;
        boolean marked = false;
        for (int i = 0; i < blocks.size(); i++) {
            ProseRange block = blocks.get(i).range();
            boolean here = block.overlaps(range);
            if (here || (!marked && block.start() <= range.start())) {
                home = i;
                marked = marked || here;
            }
        }
        return new Spot(0, finding, marked || blocks.isEmpty() ? range : caret(range, blocks.get(home)), home);
    }

    /** The place in a block that is nearest to where {@code range} begins. */
    private static ProseRange caret(ProseRange range, Block block) {
        int at = Math.max(block.range().start(), Math.min(block.range().end(), range.start()));
        return new ProseRange(at, at);
    }

    /** The findings of which words are marked in a block, or whose note stands beside it. */
    List<Spot> of(int block) {
        ProseRange range = article.blocks().get(block).range();
        return spots.stream()
                .filter(spot -> spot.home() == block || spot.range().overlaps(range))
                .toList();
    }

    /** The findings whose notes stand beside a block. */
    List<Spot> notedAt(int block) {
        return spots.stream().filter(spot -> spot.home() == block).toList();
    }
}
