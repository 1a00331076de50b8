package org.postedit.document;

import java.util.ArrayList;
import java.util.List;

/**
 * A line of a plain text that holds something, without the white space around it.
 *
 * @param start offset of its first visible character in the source
 * @param end offset behind its last visible character
 * @param afterBlank whether a blank line, or nothing, stands before it
 */
record PlainLine(int start, int end, boolean afterBlank) {
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    /** The lines of {@code text} that are not blank. */
    static List<PlainLine> of(String text) {
        List<PlainLine> lines = new ArrayList<>();
        int from = !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? 1 : 0;
        boolean afterBlank = true;
        while (from < text.length()) {
            int to = from;
            while (to < text.length() && !isBreak(text.charAt(to))) {
                to++;
            }
            int start = from;
            while (start < to && isSpace(text.charAt(start))) {
                start++;
            }
            int end = to;
            while (end > start && isSpace(text.charAt(end - 1))) {
                end--;
            }
            if (start < end) {
                lines.add(new PlainLine(start, end, afterBlank));
            }
            afterBlank = start == end;
            from = to + (isCrLf(text, to) ? 2 : 1);
        }
        return lines;
    }

    int length() {
        return end - start;
    }

    String in(String text) {
        return text.substring(start, end);
    }

    static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    private static boolean isBreak(char c) {
        return c == '\n' || c == '\r' || c == '\u000B' || c == '\f' || c == '\u2028' || c == '\u2029';
    }

    private static boolean isCrLf(String text, int at) {
        return at + 1 < text.length() && text.charAt(at) == '\r' && text.charAt(at + 1) == '\n';
    }
}
