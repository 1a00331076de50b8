package org.postedit.document;

import java.util.ArrayList;
import java.util.List;
import org.postedit.text.OffsetMap;
import org.postedit.text.ProseRange;

/**
 * Puts an article together from the pieces of a marked-up source, given in the order of the source; what lies between them
 * is markup.
 *
 * <p>White space is what a browser makes of it: a run of it is one space, and none stands at either end of a block. A
 * line break inside a paragraph is such a space, so hard-wrapped text is unwrapped. So is a no-break space: word processors
 * and editors of blogs set it for any space beside a tag, and two of them for two.
 */
public final class ArticleBuilder {
    /** Stands in the prose for what is no prose, such as code in the middle of a sentence. */
    public static final String OBJECT = "\uFFFC";

    private static final String BREAK = "\n\n";
    private static final char NO_BREAK_SPACE = '\u00A0';

    /** Behind other marks beyond ASCII it may be half of a letter that was read in the wrong encoding, as in {@code Ã }. */
    private static final String SOUND = "“”‘’–—…•€£»\u00A0";

    private final Source source;
    private final StringBuilder prose = new StringBuilder();
    private final OffsetMap.Builder map = OffsetMap.builder();
    private final List<Block> blocks = new ArrayList<>();

    private int done;
    private Block.Kind kind = Block.Kind.PARAGRAPH;
    private int blockStart = -1;
    private int spaceStart = -1;
    private int spaceEnd = -1;
    private int breakEnd = -1;

    /** A builder for the article of {@code source}. */
    public ArticleBuilder(Source source) {
        this.source = source;
    }

    /** Ends the block before; what comes next is one of {@code next}. */
    public void startBlock(Block.Kind next) {
        endBlock();
        kind = next;
        breakEnd = -1;
    }

    /**
     * Lets the source from the end of the last block to {@code end} stand as a whole for the paragraph break, so that a
     * block can be taken out together with it: {@code </p><p>} between two paragraphs.
     */
    public void breakUntil(int end) {
        breakEnd = end;
    }

    /** Adds the source from {@code start} to {@code end} as it is, but for white space. */
    public void text(int start, int end) {
        String text = source.text();
        int from = start == 0 && text.startsWith("\uFEFF") ? 1 : start;
        while (from < end) {
            int to = from;
            boolean space = isSpace(text.charAt(from), last());
            while (to < end && isSpace(text.charAt(to), to == from ? last() : text.charAt(to - 1)) == space) {
                to++;
            }
            if (space) {
                addSpace(from, to);
            } else {
                begin(from);
                prose.append(text, from, to);
                map.copy(to - from);
                done = to;
            }
            from = to;
        }
    }

    /** Adds the source from {@code start} to {@code end} as the characters that it stands for, such as an entity. */
    public void atom(int start, int end, String characters) {
        if (characters.isEmpty()) {
            return;
        }
        if (characters.chars().allMatch(c -> isSpace((char) c, last()))) {
            addSpace(start, end);
        } else {
            begin(start);
            prose.append(characters);
            map.atom(end - start, characters.length());
            done = end;
        }
    }

    /** The article; the builder is of no use afterwards. */
    public Article build(Escaping escaping) {
        endBlock();
        markupUntil(source.text().length());
        return new Article(source, prose.toString(), map.build(), blocks, escaping);
    }

    private void addSpace(int start, int end) {
        if (blockStart >= 0 && spaceStart < 0) {
            spaceStart = start;
            spaceEnd = end;
        }
    }

    /** Makes ready for a visible character at {@code start}. */
    private void begin(int start) {
        if (blockStart < 0) {
            if (!blocks.isEmpty()) {
                prose.append(BREAK);
                if (breakEnd > done && breakEnd <= start) {
                    map.atom(breakEnd - done, BREAK.length());
                    done = breakEnd;
                } else {
                    map.separator(BREAK.length());
                }
            }
            blockStart = prose.length();
        } else if (spaceStart >= 0) {
            markupUntil(spaceStart);
            boolean copied = spaceEnd - spaceStart == 1 && source.text().charAt(spaceStart) == ' ';
            if (copied) {
                map.copy(1);
            } else {
                map.atom(spaceEnd - spaceStart, 1);
            }
            prose.append(' ');
            done = spaceEnd;
        }
        spaceStart = -1;
        markupUntil(start);
    }

    private void endBlock() {
        if (blockStart >= 0) {
            blocks.add(new Block(kind, new ProseRange(blockStart, prose.length())));
        }
        blockStart = -1;
        spaceStart = -1;
    }

    private void markupUntil(int offset) {
        map.markup(offset - done);
        done = offset;
    }

    /** The character that would stand before the next one: the last one of the block, or a space. */
    private char last() {
        return blockStart < 0 || spaceStart >= 0 ? ' ' : prose.charAt(prose.length() - 1);
    }

    private static boolean isSpace(char c, char before) {
        return c == ' '
                || c == '\n'
                || c == '\r'
                || c == '\t'
                || c == '\f'
                || (c == NO_BREAK_SPACE && (before < NO_BREAK_SPACE || SOUND.indexOf(before) >= 0));
    }
}
