package org.postedit.languagetool;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** How two spellings of a word differ. */
final class Spellings {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern SPACES_AND_MARKS = Pattern.compile("[\\s\\-‐‑–—.'’]+");
    private static final Pattern POSSESSIVE = Pattern.compile("(?:['’ʼ]s|['’ʼ])$");
    private static final Pattern REPEATED_LETTER = Pattern.compile("(.)\\1+");

    private Spellings() {}

    /** The word without a possessive ending. */
    static String stem(String word) {
        return POSSESSIVE.matcher(word).replaceFirst("");
    }

    static String withoutAccents(String text) {
        return MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
    }

    /** The letters alone: without blanks, hyphens, capitals and accents. */
    static String squeezed(String text) {
        return SPACES_AND_MARKS.matcher(withoutAccents(text)).replaceAll("").toLowerCase(Locale.ROOT);
    }

    /** Whether two neighbouring letters are swapped, as in {@code adn}. */
    static boolean isSwap(String one, String other) {
        if (one.length() != other.length() || one.length() < 3) {
            return false;
        }
        int i = 0;
        while (i < one.length() && one.charAt(i) == other.charAt(i)) {
            i++;
        }
        return i + 1 < one.length()
                && one.charAt(i) == other.charAt(i + 1)
                && one.charAt(i + 1) == other.charAt(i)
                && one.substring(i + 2).equals(other.substring(i + 2));
    }

    /** Whether only doubled letters differ, as in {@code succesfull}. */
    static boolean differInDoubling(String one, String other) {
        return undoubled(one).equals(undoubled(other));
    }

    /** Whether at most one letter is wrong, missing or too many. */
    static boolean areClose(String one, String other) {
        return new LevenshteinDistance(1).apply(one, other) >= 0 || isSwap(one, other);
    }

    /** Whether they are the British and the American spelling of one word; lower-case words. */
    static boolean areLocaleTwins(String one, String other) {
        return american(one).equals(american(other));
    }

    private static String undoubled(String word) {
        return REPEATED_LETTER.matcher(word).replaceAll("$1");
    }

    private static String american(String word) {
        return word.replace("our", "or")
                .replaceAll("ll(?=[aeiouy])", "l")
                .replaceAll("is(?=e|ing|ation)", "iz")
                .replaceAll("yse", "yze")
                .replaceAll("[ao]e", "e")
                .replaceAll("tres?$", "ter")
                .replace("ogue", "og")
                .replace("gement", "gment")
                .replace("ence", "ense");
    }
}
