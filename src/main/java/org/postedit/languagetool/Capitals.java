package org.postedit.languagetool;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells whether a capital says anything: at the start of a sentence, or in a headline in title case, any word has one.
 *
 * <p>An instance remembers the block it last looked at and serves one thread.
 */
final class Capitals {
    private static final Pattern WORD =
            Pattern.compile("[\\p{L}\\p{M}\\p{N}]+(?:['’ʼ.\\-‐‑·_&][\\p{L}\\p{M}\\p{N}]++)*+");
    private static final String BEFORE_FIRST = "\"“”‘’'«»([*•–—-";
    private static final String OPENS = "“«(['‘—–•\"";
    private static final String ENDS = ".!?…:\n\r|>";
    private static final String NO_TITLE_ENDS = ".!?…”\"’,;:)";
    private static final int FAR = 40;
    private static final Set<String> ABBREVIATIONS = Set.of(
            "Mr", "Mrs", "Ms", "Dr", "St", "Prof", "Gen", "Col", "Lt", "Sgt", "Sen", "Rep", "Gov", "Rev", "Capt");

    private final String text;
    private int blockStart = -1;
    private int blockEnd = -1;
    private boolean title;

    Capitals(String text) {
        this.text = text;
    }

    /** Whether the capital at {@code at} is one that neither a sentence's start nor a headline asks for. */
    boolean isMeant(int at) {
        return !startsSentence(at) && !inTitle(at);
    }

    /** Whether a sentence may start at {@code at}: at the start of a block, after a stop, a colon, an opening mark. */
    boolean startsSentence(int at) {
        int i = at - 1;
        while (i >= 0 && at - i < FAR && isBeforeFirst(text.charAt(i))) {
            if (text.charAt(i) == '-' && i > 0 && Character.isLetterOrDigit(text.charAt(i - 1))) {
                return false;
            }
            if (i + 1 == at && OPENS.indexOf(text.charAt(i)) >= 0) {
                return !isAside(i);
            }
            i--;
        }
        return i < 0 || (ENDS.indexOf(text.charAt(i)) >= 0 && !(text.charAt(i) == '.' && isAbbreviation(i)));
    }

    /** Whether the mark at {@code at} opens a bracket inside a sentence: {@code kelp (Saccharina latissima)}. */
    private boolean isAside(int at) {
        return text.charAt(at) == '('
                && at > 1
                && text.charAt(at - 1) == ' '
                && Character.isLowerCase(text.charAt(at - 2));
    }

    /** Whether the block is a headline in title case: no stop at its end and most of its longer words capitalised. */
    boolean inTitle(int at) {
        if (at < blockStart || at >= blockEnd) {
            blockStart = text.lastIndexOf('\n', at - 1) + 1;
            int end = text.indexOf('\n', at);
            blockEnd = end < 0 ? text.length() + 1 : end;
            title = isTitle(text.substring(blockStart, Math.min(blockEnd, text.length()))
                    .strip());
        }
        return title;
    }

    private static boolean isTitle(String block) {
        if (block.isEmpty() || NO_TITLE_ENDS.indexOf(block.charAt(block.length() - 1)) >= 0) {
            return false;
        }
        int longer = 0;
        int capitals = 0;
        Matcher words = WORD.matcher(block);
        while (words.find()) {
            if (words.group().length() > 3) {
                longer++;
                if (Character.isUpperCase(words.group().codePointAt(0))) {
                    capitals++;
                }
            }
        }
        return longer >= 2 && capitals * 10 >= longer * 7;
    }

    private static boolean isBeforeFirst(char c) {
        return c == ' ' || c == '\u00a0' || BEFORE_FIRST.indexOf(c) >= 0;
    }

    /** Whether the stop belongs to an initial or a title: {@code J. Smith}, {@code Dr. Osei}. */
    private boolean isAbbreviation(int stop) {
        int start = stop;
        while (start > 0 && (Character.isLetter(text.charAt(start - 1)) || text.charAt(start - 1) == '.')) {
            start--;
        }
        String word = text.substring(start, stop);
        return ABBREVIATIONS.contains(word) || (word.length() == 1 && Character.isUpperCase(word.charAt(0)));
    }
}
