package org.postedit.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.postedit.text.ProseRange;

/**
 * Finds the quotation marks of one block and says which side each is on, so that the two marks of {@code "five 6' boards"}
 * are found and the foot is not.
 */
final class MarkScanner {
    /** Words that begin with an apostrophe: rock ’n’ roll, ’til, ’em. */
    private static final Set<String> ELISIONS = Set.of(
            "n", "til", "tis", "twas", "em", "cause", "bout", "round", "nuff", "cuz", "kay", "s", "t", "d", "ll", "re",
            "ve");

    private final String text;
    private final int start;
    private final int end;
    private boolean doubleOpen;
    private boolean singleOpen;

    private MarkScanner(String text, ProseRange block) {
        this.text = text;
        this.start = block.start();
        this.end = block.end();
    }

    static List<QuotationMark> scan(String prose, ProseRange block) {
        return new MarkScanner(prose, block).scan();
    }

    private List<QuotationMark> scan() {
        List<QuotationMark> marks = new ArrayList<>();
        int lastSingleClose = lastSingleClose();
        for (int i = start; i < end; i++) {
            QuotationMark.Side side = side(i, lastSingleClose);
            if (side != null) {
                QuotationMark mark = new QuotationMark(new ProseRange(i, i + 1), text.charAt(i), side);
                marks.add(mark);
                if (mark.isDouble()) {
                    doubleOpen = mark.opens();
                } else {
                    singleOpen = mark.opens();
                }
            }
        }
        return marks;
    }

    private QuotationMark.@Nullable Side side(int i, int lastSingleClose) {
        return switch (text.charAt(i)) {
            case '“', '„', '‟', '«', '‹' -> QuotationMark.Side.OPENING;
            case '”', '»', '›' -> QuotationMark.Side.CLOSING;
            case '"' -> straightDouble(i);
            case '‘', '\'', '’' -> single(i, lastSingleClose);
            default -> null;
        };
    }

    private QuotationMark.@Nullable Side straightDouble(int i) {
        boolean opensHere = isOpeningPlace(i);
        if (!doubleOpen && i > start && Character.isDigit(text.charAt(i - 1))) {
            return null;
        }
        if (opensHere && !isClosingPlace(i)) {
            return QuotationMark.Side.OPENING;
        }
        if (isClosingPlace(i) && !opensHere) {
            return QuotationMark.Side.CLOSING;
        }
        return doubleOpen ? QuotationMark.Side.CLOSING : QuotationMark.Side.OPENING;
    }

    /** A single mark is an apostrophe unless it clearly opens, or closes what is open. */
    private QuotationMark.@Nullable Side single(int i, int lastSingleClose) {
        boolean letterAfter = i + 1 < end && Character.isLetterOrDigit(text.charAt(i + 1));
        if (letterAfter) {
            boolean opens = text.charAt(i) != '’' && isOpeningPlace(i) && !isElision(i) && lastSingleClose > i;
            return opens && !singleOpen ? QuotationMark.Side.OPENING : null;
        }
        if (!singleOpen || !isClosingPlace(i)) {
            return null;
        }
        boolean possessive =
                text.charAt(i - 1) == 's' && lastSingleClose > i && i + 1 < end && text.charAt(i + 1) == ' ';
        return possessive ? null : QuotationMark.Side.CLOSING;
    }

    private int lastSingleClose() {
        for (int i = end - 1; i > start; i--) {
            char c = text.charAt(i);
            boolean letterAfter = i + 1 < end && Character.isLetterOrDigit(text.charAt(i + 1));
            if ((c == '\'' || c == '’') && !letterAfter && isClosingPlace(i)) {
                return i;
            }
        }
        return -1;
    }

    private boolean isElision(int i) {
        if (Character.isDigit(text.charAt(i + 1))) {
            return i + 3 < end && text.charAt(i + 3) == 's';
        }
        int stop = i + 1;
        while (stop < end && Character.isLetter(text.charAt(stop))) {
            stop++;
        }
        return ELISIONS.contains(text.substring(i + 1, stop).toLowerCase(Locale.ROOT));
    }

    private boolean isOpeningPlace(int i) {
        if (i + 1 >= end || Character.isWhitespace(text.charAt(i + 1))) {
            return false;
        }
        return i == start
                || Character.isWhitespace(text.charAt(i - 1))
                || "([{—–-/“‘\"'".indexOf(text.charAt(i - 1)) >= 0;
    }

    private boolean isClosingPlace(int i) {
        return i > start && !Character.isWhitespace(text.charAt(i - 1)) && "([{".indexOf(text.charAt(i - 1)) < 0;
    }
}
