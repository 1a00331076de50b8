package org.postedit.analysis;

import java.util.regex.Pattern;
import org.postedit.text.ProseRange;

/**
 * A run of characters without white space, such as {@code addition,the} or {@code docs.example.org/a,b}: what a reader
 * takes for one piece, and so tells whether a mark inside it belongs to a text or to an address.
 *
 * @param prose the text it stands in
 * @param range its place, no longer than {@value #LONGEST} characters to either side of where it was asked for
 */
public record Chunk(String prose, ProseRange range) {
    private static final int LONGEST = 80;
    private static final Pattern ADDRESS = Pattern.compile("[/@_=\\\\#&{}<>|~^*$+\\[\\]`]|::|\\(\\)|\\bwww\\b");

    /** The run around {@code offset}. */
    public static Chunk around(String prose, int offset) {
        int start = offset;
        while (start > 0 && offset - start < LONGEST && !isSpace(prose.charAt(start - 1))) {
            start--;
        }
        int end = offset;
        while (end < prose.length() && end - offset < LONGEST && !isSpace(prose.charAt(end))) {
            end++;
        }
        return new Chunk(prose, new ProseRange(start, end));
    }

    /** Its characters. */
    public String text() {
        return range.in(prose);
    }

    /** Whether it holds a character that addresses, paths and code have, and sentences have not. */
    public boolean isAddress() {
        return ADDRESS.matcher(text()).find();
    }

    /** How often it holds {@code mark}. */
    public long count(char mark) {
        return text().chars().filter(c -> c == mark).count();
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || c == '\u00a0' || c == '\u202f';
    }
}
