package org.postedit.suppression;

/** Where the line around an offset begins and ends; it ends at LF, CR or CRLF. */
final class Lines {
    private Lines() {}

    /** Whether a line begins there, be it behind a byte-order mark. */
    static boolean isStart(String text, int offset) {
        return offset == 0 || isBreak(text.charAt(offset - 1)) || isMark(text, offset - 1);
    }

    /** Whether a line ends there. */
    static boolean isEnd(String text, int offset) {
        return offset == text.length() || isBreak(text.charAt(offset));
    }

    private static int end(String text, int offset) {
        int end = offset;
        while (end < text.length() && !isBreak(text.charAt(end))) {
            end++;
        }
        return end;
    }

    /** Where the line ends, with its break. */
    static int endWithBreak(String text, int offset) {
        int end = end(text, offset);
        if (text.startsWith("\r\n", end)) {
            return end + 2;
        }
        return Math.min(text.length(), end + 1);
    }

    private static boolean isBreak(char c) {
        return c == '\n' || c == '\r';
    }

    private static boolean isMark(String text, int offset) {
        return offset == 0 && text.charAt(0) == '\uFEFF';
    }
}
