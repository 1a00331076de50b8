package org.postedit.text;

import java.util.Arrays;

/**
 * Finds the line and column of an offset, as in {@code article.txt:3:14}.
 *
 * <p>Lines end at LF, CR or CRLF, or at LF alone; lines and columns count from 1, columns in UTF-16 code units.
 */
public final class LineIndex {
    private final CharSequence text;
    private final int[] starts;

    /** Indexes the lines of {@code text}. */
    public LineIndex(CharSequence text) {
        this(text, true);
    }

    /** Indexes lines as git and the services around it count them: an LF ends one, a CR of its own does not. */
    public static LineIndex ofLineFeeds(CharSequence text) {
        return new LineIndex(text, false);
    }

    private LineIndex(CharSequence text, boolean returns) {
        this.text = text;
        int[] found = new int[16];
        int count = 1;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean crBeforeLf = c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n';
            if (c == '\n' || (returns && c == '\r' && !crBeforeLf)) {
                if (count == found.length) {
                    found = Arrays.copyOf(found, count * 2);
                }
                found[count++] = i + 1;
            }
        }
        this.starts = Arrays.copyOf(found, count);
    }

    /** The line, from 1, on which the code unit at {@code offset} stands. */
    public int line(int offset) {
        if (offset < 0 || offset > text.length()) {
            throw new IndexOutOfBoundsException(offset + " lies outside the text, which has " + text.length());
        }
        int found = Arrays.binarySearch(starts, offset);
        return found >= 0 ? found + 1 : -found - 1;
    }

    /** The column, from 1, at which the code unit at {@code offset} stands on its line. */
    public int column(int offset) {
        return offset - starts[line(offset) - 1] + 1;
    }

    /** The number of lines; a text that ends in a line break has an empty last one. */
    public int count() {
        return starts.length;
    }

    /** The stretch of line {@code line}, from 1, without its line break. */
    public SourceRange range(int line) {
        int start = starts[line - 1];
        int end = line < starts.length ? starts[line] : text.length();
        while (end > start && (text.charAt(end - 1) == '\n' || text.charAt(end - 1) == '\r')) {
            end--;
        }
        return new SourceRange(start, end);
    }
}
