package org.postedit.languagetool;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.postedit.text.ProseRange;

/**
 * Tells slips from words that a dictionary cannot know: of {@code Won-sik}, {@code blockchain} and {@code succesfull}, the
 * last alone is one.
 *
 * <p>A word is left alone if it may be a name, a term that the article uses twice, an abbreviation, an address, a word of
 * another English or of another language; and what is left is reported only if the dictionary has a word very near it. An
 * instance serves one article and one thread.
 */
final class NewsSpelling {
    private static final int WORDS_LOOKED_AT = 3;
    private static final int LONG_ENOUGH = 6;
    private static final String HYPHENS = "-‐‑";
    private static final String TOKEN_ENDS = "()[]“”\"«»,;—";
    private static final String TECHNICAL_MARKS = "@#/\\_=<>{}|~^*$`&";
    private static final Pattern MOJIBAKE = Pattern.compile("[ÂÃâ][\\x{80}-\\x{bf}€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]");
    private static final Pattern ACRONYM_WITH_ENDING = Pattern.compile("\\p{Lu}{2,}(?:s|es|ed|ing)");
    private static final Pattern INNER_STOP = Pattern.compile("[\\p{L}\\p{N}]\\.[\\p{L}\\p{N}]");
    private static final Pattern GLUED_SENTENCES = Pattern.compile("\\p{Ll}{2}[.!?]\\p{Lu}");
    private static final Pattern INNER_COLON = Pattern.compile("\\p{L}:[\\p{L}\\p{N}]");
    private static final Pattern LOWER_THEN_CAPITAL = Pattern.compile("[\\p{L}&&[^A-Z]]+ \\p{Lu}\\p{Ll}*");
    private static final Set<String> FUNCTION_WORDS = Set.of(
            ("a an the and or but nor if as at by for from in into of off on onto out over to up with about after before"
                            + " between is are was were be been has have had do does did will would can could may might"
                            + " shall should must not no so than that this these those there then when where which who"
                            + " whom whose while he she it its they them their we our us you your his him her my me i")
                    .split(" "));

    private final String text;
    private final Predicate<String> known;
    private final Capitals capitals;
    private final WordUses uses;

    /** A judge of the words of {@code text}; {@code known} tells whether a lower-case word is in the dictionary. */
    NewsSpelling(String text, Capitals capitals, Predicate<String> known) {
        this.text = text;
        this.capitals = capitals;
        this.known = known;
        this.uses = new WordUses(text, capitals);
    }

    /** Whether what LanguageTool takes for a misspelling is worth showing; {@code suggestions} are its, best first. */
    boolean isSlip(ProseRange range, List<String> suggestions, String message) {
        String word = range.in(text);
        if (MOJIBAKE.matcher(word).find()) {
            return true;
        }
        ProseRange run = run(range);
        if (message.contains(" is British English") || message.contains(" is American English")) {
            return false;
        }
        if (isTechnical(word, run) || !isLatin(word) || isAcronym(Spellings.stem(word))) {
            return false;
        }
        if (hasInnerCapital(word)) {
            return isGluedAtCapital(word, suggestions);
        }
        return !isName(range, word, run) && isOrdinarySlip(range, word, run, suggestions);
    }

    private boolean isOrdinarySlip(ProseRange range, String word, ProseRange run, List<String> suggestions) {
        boolean capital = Character.isUpperCase(word.codePointAt(0));
        List<String> best = suggestions.subList(0, Math.min(WORDS_LOOKED_AT, suggestions.size()));
        if (!capital && word.length() > WORDS_LOOKED_AT && best.contains(WordUses.capitalized(word))) {
            return uses.of(word) == 1 || uses.isName(WordUses.capitalized(word));
        }
        if (!capital && uses.ofAnyForm(Spellings.stem(word)) > 1) {
            return false;
        }
        for (String suggestion : best) {
            if (Spellings.squeezed(suggestion).equals(Spellings.squeezed(word))) {
                return isGlued(word, suggestion);
            }
        }
        if (word.codePoints().anyMatch(c -> c > 127 && Character.isLetter(c))) {
            return !capital && !isMarkedOff(run); // a word of the source language
        }
        return !isHyphenated(range, word) && !suggestions.isEmpty() && isNear(word, suggestions.get(0), capital);
    }

    private boolean isName(ProseRange range, String word, ProseRange run) {
        if (isHyphenated(range, word) && run.in(text).codePoints().anyMatch(Character::isUpperCase)) {
            return true;
        }
        if (!Character.isUpperCase(word.codePointAt(0))) {
            return false;
        }
        String stem = Spellings.stem(word);
        return capitals.isMeant(range.start())
                || uses.isName(stem)
                || uses.of(stem) > 1
                || (isBeforeCapital(range.end()) && !capitals.inTitle(range.start()));
    }

    private boolean isNear(String word, String best, boolean capital) {
        String one = Spellings.stem(word).toLowerCase(Locale.ROOT);
        String other = Spellings.stem(best).toLowerCase(Locale.ROOT);
        if (Spellings.areLocaleTwins(one, other) || best.indexOf(' ') >= 0 || best.indexOf('-') >= 0) {
            return false;
        }
        if (capital ? !known.test(other) : Character.isUpperCase(best.codePointAt(0))) {
            return false;
        }
        return Spellings.isSwap(one, other)
                || (one.length() >= LONG_ENOUGH && Spellings.differInDoubling(one, other))
                || (one.length() >= (capital ? LONG_ENOUGH + 1 : LONG_ENOUGH) && Spellings.areClose(one, other));
    }

    /** The run of characters between blanks, brackets and marks around the word. */
    private ProseRange run(ProseRange range) {
        int start = range.start();
        int end = range.end();
        while (start > 0 && isInRun(text.charAt(start - 1))) {
            start--;
        }
        while (end < text.length() && isInRun(text.charAt(end))) {
            end++;
        }
        return new ProseRange(start, end);
    }

    private static boolean isInRun(char c) {
        return !Character.isWhitespace(c) && TOKEN_ENDS.indexOf(c) < 0;
    }

    private boolean isTechnical(String word, ProseRange run) {
        String around = run.in(text);
        if (word.codePoints().anyMatch(Character::isDigit)
                || around.codePoints().anyMatch(c -> TECHNICAL_MARKS.indexOf(c) >= 0)) {
            return true;
        }
        if (INNER_STOP.matcher(around).find()) {
            return !GLUED_SENTENCES.matcher(around).find();
        }
        int before = run.start() - 1;
        return INNER_COLON.matcher(around).find() || (before >= 0 && "[<{`".indexOf(text.charAt(before)) >= 0);
    }

    private static boolean isLatin(String word) {
        return word.codePoints()
                .filter(Character::isLetter)
                .allMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN);
    }

    private static boolean isAcronym(String word) {
        boolean capitals = word.equals(word.toUpperCase(Locale.ROOT))
                && word.codePoints().filter(Character::isLetter).count() >= 2;
        return capitals || ACRONYM_WITH_ENDING.matcher(word).matches();
    }

    /** Whether a capital stands inside: {@code iPhone}, {@code questionsIt}; not {@code Ulan-Ude}. */
    private static boolean hasInnerCapital(String word) {
        boolean inner = Spellings.stem(word).codePoints().skip(1).anyMatch(Character::isUpperCase);
        return inner && !isCapitalizedInParts(word);
    }

    private static boolean isCapitalizedInParts(String word) {
        for (String part : word.split("[-‐‑\\s]", -1)) {
            boolean capitalized = !part.isEmpty()
                    && Character.isUpperCase(part.codePointAt(0))
                    && part.codePoints().skip(1).noneMatch(Character::isUpperCase);
            if (!capitalized) {
                return false;
            }
        }
        return true;
    }

    private static boolean isGluedAtCapital(String word, List<String> suggestions) {
        return !suggestions.isEmpty()
                && LOWER_THEN_CAPITAL.matcher(suggestions.get(0)).matches()
                && isGlued(word, suggestions.get(0));
    }

    /** Whether two words of which one is a function word have run together: {@code barriersto}. */
    private static boolean isGlued(String word, String suggestion) {
        String[] two = suggestion.split(" ", -1);
        if (two.length != 2 || word.length() < LONG_ENOUGH || !(two[0] + two[1]).equals(word)) {
            return false;
        }
        boolean capital = Character.isUpperCase(word.codePointAt(0));
        int least = capital ? 3 : 2;
        boolean first = FUNCTION_WORDS.contains(two[0].toLowerCase(Locale.ROOT)) && two[1].length() >= least;
        boolean second = FUNCTION_WORDS.contains(two[1].toLowerCase(Locale.ROOT)) && two[0].length() >= 4 && !capital;
        return two[0].length() >= least && two[1].length() >= 2 && (first || second);
    }

    private boolean isHyphenated(ProseRange range, String word) {
        boolean before = range.start() > 0 && HYPHENS.indexOf(text.charAt(range.start() - 1)) >= 0;
        boolean after = range.end() < text.length() && HYPHENS.indexOf(text.charAt(range.end())) >= 0;
        return before || after || word.codePoints().anyMatch(c -> HYPHENS.indexOf(c) >= 0 || Character.isWhitespace(c));
    }

    private boolean isBeforeCapital(int end) {
        int at = text.startsWith("'s", end) || text.startsWith("’s", end) ? end + 2 : end;
        return at + 1 < text.length() && text.charAt(at) == ' ' && Character.isUpperCase(text.codePointAt(at + 1));
    }

    /** Whether a mark or bracket sets the run off: a foreign word that is meant. */
    private boolean isMarkedOff(ProseRange run) {
        boolean before = run.start() > 0 && "\"“‘'([«".indexOf(text.charAt(run.start() - 1)) >= 0;
        boolean after = run.end() < text.length() && "\"”’')]»".indexOf(text.charAt(run.end())) >= 0;
        return before || after;
    }
}
