package org.postedit.analysis;

import java.util.Arrays;
import org.postedit.text.ProseRange;

/**
 * The words of a stretch as numbers, so that equal words are found by comparing numbers: {@code The the} is the same number
 * twice.
 *
 * <p>A word is a run of letters and digits, joined by single marks inside it as in {@code state-run}, {@code isn’t} or {@code
 * 3.5}. Letters count alike in either case; so do the two apostrophes.
 */
public final class WordHashes {
    private static final int MULTIPLIER = 0x9E3779B1;
    private static final int FEW = 32;

    private int[] starts = new int[FEW];
    private int[] ends = new int[FEW];
    private int[] hashes = new int[FEW];
    private int count;

    private WordHashes() {}

    /** The words inside {@code range}. */
    public static WordHashes of(String prose, ProseRange range) {
        WordHashes words = new WordHashes();
        int at = range.start();
        while (at < range.end()) {
            if (Character.isLetterOrDigit(prose.charAt(at))) {
                at = words.add(prose, at, range.end());
            } else {
                at++;
            }
        }
        return words;
    }

    private int add(String prose, int start, int limit) {
        int hash = 1;
        int end = start;
        while (end < limit && (isPart(prose.charAt(end)) || joins(prose, end, limit))) {
            hash = (hash ^ folded(prose.charAt(end))) * MULTIPLIER;
            hash ^= hash >>> 15;
            end++;
        }
        if (count == starts.length) {
            starts = Arrays.copyOf(starts, 2 * count);
            ends = Arrays.copyOf(ends, 2 * count);
            hashes = Arrays.copyOf(hashes, 2 * count);
        }
        starts[count] = start;
        ends[count] = end;
        hashes[count] = hash;
        count++;
        return end;
    }

    private static boolean isPart(char c) {
        return Character.isLetterOrDigit(c)
                || Character.isSurrogate(c)
                || Character.getType(c) == Character.NON_SPACING_MARK;
    }

    private static boolean joins(String prose, int at, int limit) {
        char c = prose.charAt(at);
        return (c == '-' || c == '\'' || c == '’' || c == '.' || c == '@' || c == '_')
                && at + 1 < limit
                && Character.isLetterOrDigit(prose.charAt(at + 1));
    }

    private static char folded(char c) {
        return c == '’' ? '\'' : Character.toLowerCase(c);
    }

    /** How many words there are. */
    public int count() {
        return count;
    }

    /** Where the word starts in the prose. */
    public int start(int word) {
        return starts[word];
    }

    /** Where the word ends in the prose. */
    public int end(int word) {
        return ends[word];
    }

    /** The number of the word; equal words have equal numbers, and unequal ones hardly ever. */
    public int hash(int word) {
        return hashes[word];
    }

    /** From the first of {@code length} words to the last. */
    public ProseRange range(int word, int length) {
        return new ProseRange(starts[word], ends[word + length - 1]);
    }
}
