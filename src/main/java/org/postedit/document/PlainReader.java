package org.postedit.document;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.postedit.text.OffsetMap;
import org.postedit.text.ProseRange;

/**
 * Reads plain text as content systems export it: a line is a heading, a paragraph or a list item.
 *
 * <p>What stands between two blocks, line breaks, indents and the next bullet, is one atom for the paragraph break: taking
 * a block out together with the break beside it takes its bullet along. A hard-wrapped text is unwrapped.
 */
public final class PlainReader implements ArticleReader {
    private static final String BREAK = "\n\n";

    /** A reader; all of them are alike. */
    public PlainReader() {}

    @Override
    public Article read(Source source) {
        String text = source.text();
        List<PlainLine> lines = PlainLine.of(text);
        List<PlainBlock> parts = PlainBlock.cut(text, lines, HardWrap.isIn(text, lines));
        BitSet headings = PlainHeadings.of(text, parts);
        StringBuilder prose = new StringBuilder(text.length());
        OffsetMap.Builder map = OffsetMap.builder();
        List<Block> blocks = new ArrayList<>(parts.size());
        int done = 0;
        for (int i = 0; i < parts.size(); i++) {
            PlainBlock part = parts.get(i);
            int gap = part.start() - done;
            if (i == 0) {
                map.markup(gap);
            } else {
                map.atom(gap, BREAK.length());
                prose.append(BREAK);
            }
            int start = prose.length();
            append(part, text, prose, map);
            blocks.add(new Block(kind(part, headings.get(i)), new ProseRange(start, prose.length())));
            done = part.end();
        }
        map.markup(text.length() - done);
        return new Article(source, prose.toString(), map.build(), blocks);
    }

    private static void append(PlainBlock part, String text, StringBuilder prose, OffsetMap.Builder map) {
        int done = part.start();
        for (PlainLine line : part.lines()) {
            int gap = line.start() - done;
            if (gap > 0 && isBrokenAtHyphen(text, done)) {
                map.markup(gap);
            } else if (gap > 0) {
                map.atom(gap, 1);
                prose.append(' ');
            }
            int start = Math.max(line.start(), part.start());
            prose.append(text, start, line.end());
            map.copy(line.end() - start);
            done = line.end();
        }
    }

    /** Whether the line that ends at {@code end} breaks behind the hyphen of a word, as in {@code well-⏎known}. */
    private static boolean isBrokenAtHyphen(String text, int end) {
        return end > 1 && text.charAt(end - 1) == '-' && Character.isLetterOrDigit(text.charAt(end - 2));
    }

    private static Block.Kind kind(PlainBlock part, boolean heading) {
        if (part.bullet().exists()) {
            return Block.Kind.LIST_ITEM;
        }
        return heading ? Block.Kind.HEADING : Block.Kind.PARAGRAPH;
    }
}
