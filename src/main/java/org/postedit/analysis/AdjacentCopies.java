package org.postedit.analysis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import org.postedit.document.Block;
import org.postedit.text.ProseRange;

/**
 * Finds the runs of words that stand two or more times in a row inside a block, and the sentences that do so, in time
 * linear in its length.
 *
 * <p>Short runs are found by comparing each word with the one so many places before it; a long one by the place where its
 * first words last stood.
 */
final class AdjacentCopies {
    private static final int LONGEST_SHORT = 8;
    private static final int SHORTEST_SENTENCE = 5;
    private static final Pattern SENTENCE_END = Pattern.compile("[)\\]\"”’»]*[.!?…]++[)\\]\"”’»]*\\s++[(\\[\"“‘«]*");
    private static final int MOST_SHIFTS = 3;

    private final String prose;
    private final Block block;
    private final WordHashes words;
    private final BitSet taken = new BitSet();
    private final List<AdjacentCopy> found = new ArrayList<>();

    private AdjacentCopies(String prose, Block block) {
        this.prose = prose;
        this.block = block;
        this.words = WordHashes.of(prose, block.range());
    }

    static List<AdjacentCopy> of(Analysis analysis) {
        List<AdjacentCopy> all = new ArrayList<>();
        for (Block block : analysis.blocks()) {
            AdjacentCopies copies = new AdjacentCopies(analysis.prose(), block);
            copies.findShort();
            copies.findLong();
            copies.found.sort(Comparator.comparing(AdjacentCopy::range));
            all.addAll(copies.found);
        }
        return List.copyOf(all);
    }

    private void findShort() {
        for (int period = 1; period <= LONGEST_SHORT; period++) {
            int alike = 0;
            for (int i = period; i < words.count(); i++) {
                if (words.hash(i) == words.hash(i - period)) {
                    alike++;
                } else {
                    offer(i - alike - period, period, alike);
                    alike = 0;
                }
            }
            offer(words.count() - alike - period, period, alike);
        }
    }

    private void findLong() {
        int size = Integer.highestOneBit(Math.max(1, words.count())) * 4;
        int[] lastAt = new int[size];
        Arrays.fill(lastAt, -1);
        int known = 0;
        for (int i = 0; i + LONGEST_SHORT <= words.count(); i++) {
            int slot = gram(i) & (size - 1);
            int period = i - lastAt[slot];
            if (lastAt[slot] >= 0 && period > LONGEST_SHORT && i >= known) {
                int from = i;
                while (from > known && from > period && words.hash(from - 1) == words.hash(from - 1 - period)) {
                    from--;
                }
                int alike = alike(from, period);
                offer(from - period, period, alike);
                known = from + alike;
            }
            lastAt[slot] = i;
        }
    }

    private int gram(int at) {
        int hash = 0;
        for (int i = at; i < at + LONGEST_SHORT; i++) {
            hash = hash * 31 + words.hash(i);
        }
        return hash ^ (hash >>> 16);
    }

    /** How many words from {@code at} on are the same as those {@code period} places before. */
    private int alike(int at, int period) {
        int alike = 0;
        while (at + alike < words.count() && words.hash(at + alike) == words.hash(at + alike - period)) {
            alike++;
        }
        return alike;
    }

    /** Takes the leftmost copies whose marks agree: the word before a repeated sentence may happen to be its last one. */
    private void offer(int start, int period, int alike) {
        for (int shift = 0; shift <= MOST_SHIFTS && alike - shift >= period; shift++) {
            if (take(start + shift, period, alike - shift)) {
                return;
            }
        }
    }

    private boolean take(int start, int period, int alike) {
        if (!taken.get(start, start + period + alike).isEmpty()) {
            return false;
        }
        ProseRange first = words.range(start, period);
        int copies = 1;
        while (copies * period <= alike && isCopy(first, words.range(start + copies * period, period))) {
            copies++;
        }
        if (copies == 1 || !isPlainOrSentence(first.end(), words.start(start + period), period)) {
            return false;
        }
        taken.set(start, start + copies * period);
        ProseRange second = words.range(start + period, period);
        ProseRange last = words.range(start + (copies - 1) * period, period);
        found.add(new AdjacentCopy(block, first, second, last, period, copies));
        return true;
    }

    /** What follows a comma is said for weight, and a word or two after a stop takes up what was said. */
    private boolean isPlainOrSentence(int from, int to, int length) {
        String gap = prose.substring(from, to);
        return gap.isBlank()
                || (length >= SHORTEST_SENTENCE && SENTENCE_END.matcher(gap).matches());
    }

    /** Whether the marks and spaces between the words agree as well. */
    private boolean isCopy(ProseRange first, ProseRange other) {
        return first.length() == other.length()
                && prose.regionMatches(true, first.start(), prose, other.start(), first.length());
    }
}
