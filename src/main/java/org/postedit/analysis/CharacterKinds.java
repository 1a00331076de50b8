package org.postedit.analysis;

import java.util.Arrays;

/**
 * The kind of each character of a text: one of ASCII, one of general punctuation, or any other. So few kinds that a search
 * can keep a table of them, and so many that a rare mark is told from a letter.
 */
final class CharacterKinds {
    private static final int ASCII = 128;
    private static final int PUNCTUATION = 0x2000;
    private static final int PUNCTUATION_END = 0x2070;

    /** How many kinds there are. */
    static final int COUNT = ASCII + PUNCTUATION_END - PUNCTUATION + 1;

    /** The kind of all characters that have none of their own. */
    static final int OTHER = COUNT - 1;

    private static final int BYTE = 0xFF;

    private final byte[] kinds;

    /** All offsets, by kind and then by place. */
    private final int[] offsets;

    /** For each kind where its offsets begin among all, and behind the last kind their end. */
    private final int[] begins = new int[COUNT + 1];

    /** The kinds in {@code text}. */
    CharacterKinds(String text) {
        kinds = new byte[text.length()];
        offsets = new int[text.length()];
        for (int i = 0; i < kinds.length; i++) {
            int kind = of(text.charAt(i));
            kinds[i] = (byte) kind;
            begins[kind + 1]++;
        }
        for (int kind = 0; kind < COUNT; kind++) {
            begins[kind + 1] += begins[kind];
        }
        int[] next = Arrays.copyOf(begins, COUNT);
        for (int i = 0; i < kinds.length; i++) {
            offsets[next[at(i)]++] = i;
        }
    }

    /** The kind of {@code c}. */
    static int of(char c) {
        if (c < ASCII) {
            return c;
        }
        return c >= PUNCTUATION && c < PUNCTUATION_END ? ASCII + c - PUNCTUATION : OTHER;
    }

    /** The character of {@code kind}, which is not {@link #OTHER}. */
    static char character(int kind) {
        return (char) (kind < ASCII ? kind : PUNCTUATION + kind - ASCII);
    }

    /** How long the text is. */
    int length() {
        return kinds.length;
    }

    /** The kind of the character at {@code offset}. */
    int at(int offset) {
        return kinds[offset] & BYTE;
    }

    /** How many characters of {@code kind} there are. */
    int count(int kind) {
        return begins[kind + 1] - begins[kind];
    }

    /** Where the character of {@code kind} stands that comes after {@code index} others of its kind. */
    int offset(int kind, int index) {
        return offsets[begins[kind] + index];
    }
}
