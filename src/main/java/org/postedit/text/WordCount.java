package org.postedit.text;

/** Counts words as a reader does: stretches between white space that hold a letter or a digit. */
public final class WordCount {
    private WordCount() {}

    /** The number of words in {@code text}. */
    public static long of(String text) {
        long words = 0;
        boolean inside = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isWhitespace(c)) {
                inside = false;
            } else if (!inside && Character.isLetterOrDigit(c)) {
                inside = true;
                words++;
            }
        }
        return words;
    }
}
