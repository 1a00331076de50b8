package org.postedit.document;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.postedit.text.SourceRange;

/**
 * A marked-up source as its author sees it: comments, the blocks that are one thing, such as a list item with all that is
 * in it, and the lines that a reader sees.
 */
public final class Outline {
    private static final String OPEN = "<!--";
    private static final String CLOSE = "-->";

    private final String text;
    private final List<SourceRange> comments = new ArrayList<>();
    private final List<SourceRange> blocks = new ArrayList<>();
    private final List<SourceRange> lines = new ArrayList<>();

    /** An outline of {@code text} with nothing in it yet. */
    public Outline(String text) {
        this.text = text;
    }

    /** Adds a comment; what a parser takes for one but does not begin with {@code <!--} is none. */
    public void comment(int start, int end) {
        if (start >= 0 && text.startsWith(OPEN, start)) {
            comments.add(new SourceRange(start, end));
        }
    }

    /** Adds a block that is one thing to its author. */
    public void block(int start, int end) {
        add(blocks, start, end);
    }

    /** Adds something that a reader sees, such as a picture. */
    public void line(int start, int end) {
        add(lines, start, end);
    }

    /** Adds the lines of text that {@code pieces} make, which are in the order of the source. */
    public void lines(List<Piece> pieces) {
        int start = -1;
        int end = -1;
        for (Piece piece : pieces) {
            if (piece.what() == Piece.What.EDGE) {
                line(start, end);
                start = -1;
            } else if (!piece.isBlank()) {
                start = start < 0 ? piece.start() : start;
                end = piece.end();
            }
        }
        line(start, end);
    }

    /** The comments whose text begins with {@code word} in any case, in the order of the source. */
    public List<Comment> comments(String word) {
        lines.sort(Comparator.naturalOrder());
        blocks.sort(Comparator.naturalOrder());
        int line = 0;
        int block = 0;
        List<Comment> found = new ArrayList<>();
        for (SourceRange range : comments.stream().sorted().distinct().toList()) {
            String inside = inside(range);
            int from = range.end();
            while (line < lines.size() && lines.get(line).end() <= from) {
                line++;
            }
            while (block < blocks.size() && blocks.get(block).start() < from) {
                block++;
            }
            if (inside.toLowerCase(Locale.ROOT).startsWith(word)) {
                found.add(new Comment(range, inside, next(from, line, block)));
            }
        }
        return found;
    }

    private String inside(SourceRange comment) {
        String whole = comment.in(text);
        int end = whole.endsWith(CLOSE) ? Math.max(OPEN.length(), whole.length() - CLOSE.length()) : whole.length();
        return whole.substring(OPEN.length(), end).strip();
    }

    /** What a comment that ends at {@code from} is about; {@code line} and {@code block} are the first ones behind it. */
    private Optional<SourceRange> next(int from, int line, int block) {
        if (line == lines.size()) {
            return Optional.empty();
        }
        SourceRange seen = lines.get(line);
        return Optional.of(blockAround(seen.start(), block)
                .or(() -> restOfBlock(from, seen, block))
                .orElse(new SourceRange(Math.max(from, seen.start()), seen.end())));
    }

    /** The outermost block from the one numbered {@code first} on that holds the line at {@code start}. */
    private Optional<SourceRange> blockAround(int start, int first) {
        return blocks.subList(first, blocks.size()).stream()
                .takeWhile(block -> block.start() <= start)
                .filter(block -> block.contains(start))
                .findFirst();
    }

    /** The rest of the block in which a comment stands with the line behind it, up to the next block in it. */
    private Optional<SourceRange> restOfBlock(int from, SourceRange line, int next) {
        for (int i = next - 1; i >= 0; i--) {
            int end = blocks.get(i).end();
            if (end > from && end >= line.end()) {
                int inner = next < blocks.size() ? blocks.get(next).start() : end;
                return Optional.of(new SourceRange(from, Math.max(line.end(), Math.min(end, inner))));
            }
        }
        return Optional.empty();
    }

    private static void add(List<SourceRange> ranges, int start, int end) {
        if (start >= 0 && end > start) {
            ranges.add(new SourceRange(start, end));
        }
    }
}
