package org.postedit.text.encoding;

import java.util.Arrays;

/** A text that knows of each character which stretch of the original it came from. */
final class Traced {
    private final String text;
    private final int[] starts;
    private final int[] ends;

    private Traced(String text, int[] starts, int[] ends) {
        this.text = text;
        this.starts = starts;
        this.ends = ends;
    }

    /** The original itself. */
    static Traced of(String text) {
        Builder out = new Builder();
        for (int i = 0; i < text.length(); i++) {
            out.add(text.charAt(i), i, i + 1);
        }
        return out.build();
    }

    String text() {
        return text;
    }

    int length() {
        return text.length();
    }

    char charAt(int i) {
        return text.charAt(i);
    }

    /** Where the original of the character at {@code i} starts. */
    int start(int i) {
        return starts[i];
    }

    /** Where the original of the character at {@code i} ends. */
    int end(int i) {
        return ends[i];
    }

    /** A part of it, which remembers the same original. */
    Traced part(int from, int to) {
        return new Traced(
                text.substring(from, to), Arrays.copyOfRange(starts, from, to), Arrays.copyOfRange(ends, from, to));
    }

    /** Puts a traced text together. */
    static final class Builder {
        private final StringBuilder text = new StringBuilder();
        private int[] starts = new int[64];
        private int[] ends = new int[64];

        Builder add(char c, int start, int end) {
            if (text.length() == starts.length) {
                starts = Arrays.copyOf(starts, 2 * starts.length);
                ends = Arrays.copyOf(ends, 2 * ends.length);
            }
            starts[text.length()] = start;
            ends[text.length()] = end;
            text.append(c);
            return this;
        }

        /** Adds what is left as it is. */
        Builder add(Traced other, int from, int to) {
            for (int i = from; i < to; i++) {
                add(other.charAt(i), other.start(i), other.end(i));
            }
            return this;
        }

        /** Adds {@code replacement} for the characters of {@code other} between {@code from} and {@code to}. */
        Builder replace(Traced other, int from, int to, String replacement) {
            for (int i = 0; i < replacement.length(); i++) {
                add(replacement.charAt(i), other.start(from), other.end(to - 1));
            }
            return this;
        }

        Traced build() {
            return new Traced(
                    text.toString(), Arrays.copyOf(starts, text.length()), Arrays.copyOf(ends, text.length()));
        }
    }
}
