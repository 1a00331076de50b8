package org.postedit.analysis;

import java.util.Set;
import org.postedit.text.ProseRange;

/**
 * A word or mark of a sentence with its part of speech, such as {@code bears} as {@code VBZ}.
 *
 * @param range its place in the prose
 * @param text its characters
 * @param tag its part of speech in this sentence, in the Penn Treebank's tag set: {@code VBZ}, {@code NNP}, {@code ,}
 * @param lemmas its dictionary forms, lower-case; the text itself where no dictionary knows it
 * @param readings every part of speech a dictionary gives it; empty for a word it does not know
 */
public record Token(ProseRange range, String text, String tag, Set<String> lemmas, Set<String> readings) {

    /** Copies the sets. */
    public Token {
        lemmas = Set.copyOf(lemmas);
        readings = Set.copyOf(readings);
    }

    /** Whether the part of speech starts with {@code prefix}: {@code VB} covers every form of a verb. */
    public boolean is(String prefix) {
        return tag.startsWith(prefix);
    }

    /** Whether some reading of the dictionary starts with {@code prefix}. */
    public boolean canBe(String prefix) {
        return readings.stream().anyMatch(reading -> reading.startsWith(prefix));
    }

    /** Whether it is a finite form of a verb here: {@code bears}, {@code went}, {@code may}, not {@code to go}, {@code going}. */
    public boolean isFinite() {
        return tag.equals("VBZ") || tag.equals("VBP") || tag.equals("VBD") || tag.equals("MD");
    }

    /** Whether it starts with a letter or digit. */
    public boolean isWord() {
        return Character.isLetterOrDigit(text.codePointAt(0));
    }

    /** Whether its first letter is upper-case. */
    public boolean isCapitalized() {
        return Character.isUpperCase(text.codePointAt(0));
    }
}
