package org.postedit.analysis;

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
    private final boolean[] present = new boolean[COUNT];

    /** The kinds in {@code text}. */
    CharacterKinds(String text) {
        kinds = new byte[text.length()];
        for (int i = 0; i < kinds.length; i++) {
            int kind = of(text.charAt(i));
            kinds[i] = (byte) kind;
            present[kind] = true;
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

    /** Whether a character of the kind of {@code c} stands in the text. */
    boolean hold(char c) {
        return present[of(c)];
    }
}
