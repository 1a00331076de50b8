package org.postedit.document;

import java.util.List;
import org.postedit.text.OffsetMap;
import org.postedit.text.ProseRange;

/**
 * A source as a reader sees it: prose without markup, cut into blocks, with the map home.
 *
 * @param source where it comes from
 * @param prose the text of all blocks, two line feeds between one and the next
 * @param map from the prose to the source's text
 * @param blocks in order; they cover the prose but for the breaks between them
 * @param escaping how words have to be written in the source
 * @param runs the stretches of the source outside of which nothing may be written; none where that is not so
 */
public record Article(
        Source source, String prose, OffsetMap map, List<Block> blocks, Escaping escaping, TextRuns runs) {

    /** An article whose words are written as text of the source's format. */
    public Article(Source source, String prose, OffsetMap map, List<Block> blocks) {
        this(source, prose, map, blocks, Escaping.of(source.format()));
    }

    /** An article that is not cut into runs. */
    public Article(Source source, String prose, OffsetMap map, List<Block> blocks, Escaping escaping) {
        this(source, prose, map, blocks, escaping, TextRuns.NONE);
    }

    /** The same article, cut into runs. */
    public Article with(TextRuns cut) {
        return new Article(source, prose, map, blocks, escaping, cut);
    }

    /**
     * Copies the blocks and checks that the map fits.
     *
     * @throws IllegalArgumentException if the map's lengths are not those of the texts
     */
    public Article {
        blocks = List.copyOf(blocks);
        if (map.proseLength() != prose.length()
                || map.sourceLength() != source.text().length()) {
            throw new IllegalArgumentException("the offset map does not tile " + source.name());
        }
    }

    /** The blocks that overlap {@code range} or meet it at an edge, in order. */
    public List<Block> blocksTouching(ProseRange range) {
        int low = 0;
        int high = blocks.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (blocks.get(middle).range().end() < range.start()) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        int end = low;
        while (end < blocks.size() && blocks.get(end).range().start() <= range.end()) {
            end++;
        }
        return blocks.subList(low, end);
    }
}
