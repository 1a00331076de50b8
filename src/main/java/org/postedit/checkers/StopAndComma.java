package org.postedit.checkers;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.postedit.analysis.Analysis;
import org.postedit.text.ProseRange;

/**
 * A full stop with a comma behind it, as in {@code on Sunday. , The organisers}: one of the two is a slip.
 *
 * @param range from the stop, or the space before it, to the comma
 * @param wordAfter the word behind the comma; empty where a mark stands there
 * @param isBeforeFunctionWord whether that word has its capital only because a stop went before: {@code And}, not {@code I}
 * @param isBehindAbbreviation whether the stop belongs to the word before it: {@code Bros.}
 * @param mayPart whether a new sentence may begin with the word behind the comma
 */
public record StopAndComma(
        ProseRange range,
        ProseRange wordAfter,
        boolean isBeforeFunctionWord,
        boolean isBehindAbbreviation,
        boolean mayPart) {
    private static final Pattern PLACE =
            Pattern.compile("(?<=[\\p{L}\\p{M}\\d)%])(?: {0,3}\\. {1,3}|\\.\\.),(?=\\s{1,3}[\\p{L}\\p{M}\\d“‘\"'(])");

    /** The word that the stop ends, inner stops included. */
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\d.]++[)%]?$");

    private static final int LONGEST_WORD = 60;

    private static final Set<String> ABBREVIATIONS = Set.of(
            "al", "bros", "co", "corp", "dr", "etc", "ft", "inc", "jr", "ltd", "mr", "mrs", "no", "nr", "prof", "sr",
            "st", "vs");

    /** Behind these a sentence goes on; with any other function word a new one may begin. */
    private static final Set<String> JOINS = Set.of(
            "And",
            "But",
            "Or",
            "Nor",
            "Which",
            "Who",
            "Whose",
            "Whom",
            "Where",
            "With",
            "Without",
            "Including",
            "According",
            "To",
            "By",
            "From",
            "Of",
            "Than");

    /** All such places of an article. */
    public static List<StopAndComma> in(Analysis analysis) {
        return analysis.find(PLACE).stream()
                .map(place -> at(analysis, new ProseRange(place.start(), place.end())))
                .toList();
    }

    private static StopAndComma at(Analysis analysis, ProseRange range) {
        ProseRange after =
                new ProseRange(range.end() + 1, Math.max(range.end() + 1, analysis.wordEnd(range.end() + 1)));
        String word = after.in(analysis.prose());
        boolean function = word.length() > 1
                && Character.isUpperCase(word.charAt(0))
                && analysis.lexicon("function-words").contains(word);
        boolean number = !word.isEmpty() && Character.isDigit(word.charAt(0));
        boolean abbreviation = isAbbreviation(wordBefore(analysis.prose(), range.start()));
        boolean parts = !abbreviation && (number || (function && !JOINS.contains(word)));
        return new StopAndComma(range, after, function, abbreviation, parts);
    }

    private static String wordBefore(String prose, int end) {
        Matcher word = WORD.matcher(prose.substring(Math.max(0, end - LONGEST_WORD), end));
        return word.find() ? word.group() : "";
    }

    private static boolean isAbbreviation(String word) {
        return (word.length() == 1 && Character.isLetter(word.charAt(0)))
                || (word.indexOf('.') > 0 && Character.isLetter(word.charAt(0)))
                || ABBREVIATIONS.contains(word.toLowerCase(Locale.ROOT));
    }
}
