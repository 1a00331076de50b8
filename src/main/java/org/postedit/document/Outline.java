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
        return comments.stream()
                .sorted()
                .distinct()
                .filter(range -> inside(range).toLowerCase(Locale.ROOT).startsWith(word))
                .map(range -> new Comment(range, inside(range), next(range.end())))
                .toList();
    }

    private String inside(SourceRange comment) {
        String whole = comment.in(text);
        int end = whole.endsWith(CLOSE) ? Math.max(OPEN.length(), whole.length() - CLOSE.length()) : whole.length();
        return whole.substring(OPEN.length(), end).strip();
    }

    private Optional<SourceRange> next(int from) {
        for (SourceRange line : lines) {
            if (line.end() > from) {
                return Optional.of(
                        line.start() < from
                                ? new SourceRange(from, line.end())
                                : blockAround(from, line.start()).orElse(line));
            }
        }
        return Optional.empty();
    }

    /** The outermost block that begins behind {@code from} and holds the line at {@code start}. */
    private Optional<SourceRange> blockAround(int from, int start) {
        return blocks.stream()
                .filter(block -> block.start() >= from && block.contains(start))
                .findFirst();
    }

    private static void add(List<SourceRange> ranges, int start, int end) {
        if (start >= 0 && end > start) {
            ranges.add(new SourceRange(start, end));
        }
    }
}
