package org.postedit.languagetool;

import java.util.regex.Pattern;

/** Tells a sentence that lost its capital from text that is meant to start small: list items, headings, {@code iPhone}. */
final class LowerCaseStart {
    private static final int NEAR = 60;
    private static final int LONGEST_BLOCK = 20_000;
    private static final int FEWEST_WORDS = 6;
    private static final Pattern OPENING = Pattern.compile("[\\s\"“”'’‘(\\[]+$");
    private static final Pattern ABBREVIATION = Pattern.compile("(?:^|[^\\p{L}])(?:\\p{L}\\.)+$");
    private static final Pattern CONJUNCTION = Pattern.compile("\\b(?:and|or)$");
    private static final Pattern FINAL_STOP = Pattern.compile("[.!?…:][”\"’')\\]]*$");

    private final String text;

    LowerCaseStart(String text) {
        this.text = text;
    }

    /** Whether the sentence that starts at {@code at} is meant to start small. */
    boolean isMeant(int at) {
        if (goesOnAsNoWord(at)) {
            return true;
        }
        int start = text.lastIndexOf('\n', at - 1) + 1;
        String before = text.substring(Math.max(start, at - NEAR), at);
        if (before.codePoints().anyMatch(Character::isLetterOrDigit)) {
            return !followsPlainStop(OPENING.matcher(before).replaceFirst(""));
        }
        int end = text.indexOf('\n', at);
        int blockEnd = end < 0 ? text.length() : end;
        return isInList(start, blockEnd) || !isSentence(start, blockEnd);
    }

    private boolean goesOnAsNoWord(int at) {
        int i = at;
        while (i < text.length() && Character.isLetterOrDigit(text.charAt(i))) {
            if (Character.isUpperCase(text.charAt(i))) {
                return true;
            }
            i++;
        }
        return i + 1 < text.length()
                && "./@_:".indexOf(text.charAt(i)) >= 0
                && Character.isLetterOrDigit(text.charAt(i + 1));
    }

    /** After an exclamation or question mark or an ellipsis a small letter is often meant. */
    private static boolean followsPlainStop(String before) {
        return before.endsWith(".")
                && !before.endsWith("..")
                && !before.endsWith(". .")
                && !ABBREVIATION.matcher(before).find();
    }

    private boolean isInList(int start, int end) {
        int last = start - 1;
        while (last >= 0 && Character.isWhitespace(text.charAt(last))) {
            last--;
        }
        int next = end;
        while (next < text.length() && Character.isWhitespace(text.charAt(next))) {
            next++;
        }
        if (next < text.length() && Character.isLowerCase(text.codePointAt(next))) {
            return true;
        }
        if (last < 0) {
            return false;
        }
        String before = text.substring(Math.max(0, last - NEAR), last + 1);
        return Character.isLowerCase(text.codePointAt(text.lastIndexOf('\n', last) + 1))
                || ":;,".indexOf(text.charAt(last)) >= 0
                || CONJUNCTION.matcher(before).find();
    }

    private boolean isSentence(int start, int end) {
        if (end - start > LONGEST_BLOCK) {
            return true;
        }
        String block = text.substring(start, end).strip();
        return block.split("\\s+", -1).length >= FEWEST_WORDS
                && FINAL_STOP.matcher(block).find();
    }
}
