package org.postedit.output;

import org.postedit.text.LineIndex;

/**
 * Finds lines and columns in a text whose lines end at LF alone and whose columns count bytes of UTF-8: in {@code é,} the
 * comma stands at column 3.
 */
final class Utf8Columns {
    private final LineIndex lines;
    private final int[] bytesBefore;

    Utf8Columns(String text) {
        lines = LineIndex.ofLineFeeds(text);
        bytesBefore = new int[text.length() + 1];
        for (int i = 0; i < text.length(); i++) {
            bytesBefore[i + 1] = bytesBefore[i] + bytes(text.charAt(i));
        }
    }

    int line(int offset) {
        return lines.line(offset);
    }

    int column(int offset) {
        int lineStart = offset - lines.column(offset) + 1;
        return bytesBefore[offset] - bytesBefore[lineStart] + 1;
    }

    /** Each half of a pair of code units has half of its four bytes. */
    private static int bytes(char c) {
        if (c < 0x80) {
            return 1;
        }
        return c < 0x800 || Character.isSurrogate(c) ? 2 : 3;
    }
}
