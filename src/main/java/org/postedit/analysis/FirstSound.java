package org.postedit.analysis;

import java.util.Locale;
import java.util.regex.Pattern;

/** The sound that a word or figure starts with, as in {@code hour} and {@code 18}, which start with a vowel. */
public enum FirstSound {
    /** Asks for {@code an}. */
    VOWEL,
    /** Asks for {@code a}. */
    CONSONANT,
    /** Speakers differ, or nothing tells: {@code historic}, {@code LED}, {@code 1800}. */
    UNSURE;

    private static final Pattern VOWEL_LETTER = Pattern.compile("[aeiouáéíóúàèìòùâêîôûäöåø].*");

    /** Written with a vowel, spoken with the sound of {@code you} or {@code won}. */
    private static final Pattern GLIDE = Pattern.compile(
            "(?:eu|ewe|ewer|one(?:$|[-’']|s\\b|ness)|once|ouija|ubiq|ufo|ugand|ukr|ukulele"
                    + "|uk$|un$|us$|usa$|unanim|uni(?!n|m|d|ss)|ural|uran|uret|urin|urol|urug|us[aeu]|utah|uten|uter|util|utop|uv$).*");

    private static final Pattern SILENT_H = Pattern.compile("(?:heir|hono[u]?r|honest|hour).*");
    private static final Pattern UNCERTAIN =
            Pattern.compile("(?:h(?:istor|otel|abit|eroi|yster|erb|ilar|eredit|allucin|omage)|y[^aeiou]|uy|ui|oui|oua"
                    + "|[bcdfghjlmnrtvwxz][bdfgjkmnpqstvxz]).*");

    private static final Pattern ACRONYM = Pattern.compile("\\p{Lu}[\\p{Lu}\\d&]+(?:s|[-’'].*)?|\\p{Lu}-?\\d.*");
    private static final Pattern LETTER = Pattern.compile("\\p{L}-.+");
    private static final String SPOKEN_WITH_A_VOWEL = "AEFHILMNORSX";
    private static final String VOWELS = "AEIOUY";

    /** The first sound of {@code word}, a word, acronym or figure. */
    public static FirstSound of(String word) {
        if (Character.isDigit(word.charAt(0))) {
            return ofFigure(word);
        }
        if (LETTER.matcher(word).matches()) {
            return ofLetter(word);
        }
        if (ACRONYM.matcher(word).matches()) {
            return ofAcronym(word);
        }
        return ofWord(word.toLowerCase(Locale.ROOT));
    }

    private static FirstSound ofFigure(String word) {
        int digits = 0;
        while (digits < word.length() && Character.isDigit(word.charAt(digits))) {
            digits++;
        }
        if (word.charAt(0) == '8') {
            return VOWEL;
        }
        boolean eleven = word.startsWith("11") || word.startsWith("18");
        if (eleven && digits == 2) {
            return VOWEL;
        }
        return eleven && digits != 3 ? UNSURE : CONSONANT;
    }

    private static FirstSound ofLetter(String word) {
        char letter = Character.toUpperCase(word.charAt(0));
        return letter == 'A' || letter == 'I'
                ? UNSURE
                : SPOKEN_WITH_A_VOWEL.indexOf(letter) >= 0 ? VOWEL : letter > 'Z' ? UNSURE : CONSONANT;
    }

    /** An acronym with a vowel may be spoken as a word: {@code NATO}; one without is spelt out: {@code FBI} has one at its end. */
    private static FirstSound ofAcronym(String word) {
        char first = word.charAt(0);
        if (first == 'U' || first > 'Z') {
            return word.matches("(?:UN|US|USA|UK|UV|UFO|UAE|USB|URL|USSR|UNESCO|UNICEF|UEFA)\\b.*")
                    ? CONSONANT
                    : UNSURE;
        }
        if (VOWELS.indexOf(first) >= 0) {
            return first == 'Y' ? UNSURE : VOWEL;
        }
        if (SPOKEN_WITH_A_VOWEL.indexOf(first) < 0) {
            return CONSONANT;
        }
        boolean spelt = word.length() > 1
                && (Character.isDigit(word.charAt(1))
                        || word.charAt(1) == '-'
                        || word.startsWith("FBI")
                        || word.startsWith("NBA")
                        || word.chars()
                                .skip(1)
                                .takeWhile(Character::isUpperCase)
                                .noneMatch(c -> VOWELS.indexOf(c) >= 0));
        return spelt ? VOWEL : UNSURE;
    }

    private static FirstSound ofWord(String word) {
        if (word.length() == 1 || UNCERTAIN.matcher(word).matches()) {
            return UNSURE;
        }
        if (GLIDE.matcher(word).matches()) {
            return CONSONANT;
        }
        boolean vowel =
                SILENT_H.matcher(word).matches() || VOWEL_LETTER.matcher(word).matches();
        return vowel ? VOWEL : CONSONANT;
    }
}
