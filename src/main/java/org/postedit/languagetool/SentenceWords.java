package org.postedit.languagetool;

import java.util.HashSet;
import java.util.Set;

/**
 * The runs of letters in a sentence, folded for comparison: {@code Don’t go} holds {@code don}, {@code do}, {@code t} and
 * {@code go}.
 */
final class SentenceWords {
    private SentenceWords() {}

    static Set<String> of(CharSequence sentence) {
        Set<String> words = new HashSet<>();
        int start = -1;
        for (int i = 0; i <= sentence.length(); i++) {
            boolean letter = i < sentence.length() && Character.isLetter(sentence.charAt(i));
            if (letter && start < 0) {
                start = i;
            } else if (!letter && start >= 0) {
                String word = fold(sentence.subSequence(start, i));
                words.add(word);
                // LanguageTool cuts “don’t” into “do” and “n’t”.
                if (word.length() > 1 && word.endsWith("n")) {
                    words.add(word.substring(0, word.length() - 1));
                }
                start = -1;
            }
        }
        return words;
    }

    /** Folds case as {@link String#equalsIgnoreCase} does. */
    static String fold(CharSequence word) {
        char[] folded = new char[word.length()];
        for (int i = 0; i < folded.length; i++) {
            folded[i] = Character.toLowerCase(Character.toUpperCase(word.charAt(i)));
        }
        return new String(folded);
    }
}
