package org.postedit.document;

import java.util.BitSet;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Finds the headings of a plain text, such as {@code Armament cooperation}: short lines without a full stop before a longer
 * paragraph.
 *
 * <p>A line that starts in lower case, or that goes on in lower case on the next line, is a sentence cut short.
 */
final class PlainHeadings {
    private static final int MOST_WORDS = 12;
    private static final int LONGEST = 100;
    /** A headline says more than the heading of a section. */
    private static final int MOST_WORDS_IN_TITLE = 20;

    private static final int LONGEST_TITLE = 160;
    private static final int MOST_IN_A_ROW = 2;
    private static final String TERMINATORS = ".…,;:。،؛۔।";
    private static final String CLOSERS = "\"'”’»“)]";
    private static final String QUOTATION_OPENERS = "\"'“‘«„‹";
    private static final Pattern ABBREVIATION = Pattern.compile("(?:\\p{Lu}\\.){2,}$");

    private final String text;
    private final List<PlainBlock> blocks;

    private PlainHeadings(String text, List<PlainBlock> blocks) {
        this.text = text;
        this.blocks = blocks;
    }

    /** The indexes of the blocks that are headings. */
    static BitSet of(String text, List<PlainBlock> blocks) {
        return new PlainHeadings(text, blocks).find();
    }

    private BitSet find() {
        BitSet headings = new BitSet();
        int start = 0;
        for (int i = 0; i < blocks.size(); i++) {
            if (!hasShape(i) || i + 1 == blocks.size() || goesOn(i + 1)) {
                addRow(headings, start, i);
                start = i + 1;
            }
        }
        return headings;
    }

    /** Adds what is a heading among the short lines from {@code start} to {@code end}, where something else follows. */
    private void addRow(BitSet headings, int start, int end) {
        if (start == end) {
            return;
        }
        if (start == 0) {
            headings.set(0);
        }
        if (isLonger(end, end - 1)) {
            int sections = start == 0 ? end - 1 : end - start;
            headings.set(sections <= MOST_IN_A_ROW ? start : end - 1, end);
        }
    }

    private boolean hasShape(int i) {
        PlainBlock block = blocks.get(i);
        int length = block.end() - block.start();
        if (block.bullet().exists() || block.lines().size() > 1 || length > (i == 0 ? LONGEST_TITLE : LONGEST)) {
            return false;
        }
        String line = text.substring(block.start(), block.end());
        int first = line.codePointAt(0);
        boolean title = i == 0;
        return (startsAsOne(first) || (title && quotesInPassing(line)))
                && words(line) <= (title ? MOST_WORDS_IN_TITLE : MOST_WORDS)
                && !isTerminated(line);
    }

    private static boolean startsAsOne(int first) {
        return Character.isDigit(first) || (Character.isLetter(first) && !Character.isLowerCase(first));
    }

    /** Whether a line starts with a quotation and goes on with other words: {@code “No way back”: premier resigns}. */
    private static boolean quotesInPassing(String line) {
        return isQuotationMark(line.codePointAt(0)) && !isQuotationMark(line.codePointBefore(line.length()));
    }

    private boolean goesOn(int i) {
        return Character.isLowerCase(text.codePointAt(blocks.get(i).start()));
    }

    private boolean isLonger(int i, int than) {
        return blocks.get(i).end() - blocks.get(i).start()
                > blocks.get(than).end() - blocks.get(than).start();
    }

    private static boolean isQuotationMark(int c) {
        return QUOTATION_OPENERS.indexOf(c) >= 0 || CLOSERS.indexOf(c) >= 0;
    }

    private static boolean isTerminated(String line) {
        int last = line.length() - 1;
        while (last > 0 && CLOSERS.indexOf(line.charAt(last)) >= 0) {
            last--;
        }
        return TERMINATORS.indexOf(line.charAt(last)) >= 0
                && !ABBREVIATION.matcher(line).find();
    }

    private static int words(String line) {
        int words = 1;
        for (int i = 1; i < line.length(); i++) {
            words += PlainLine.isSpace(line.charAt(i)) && !PlainLine.isSpace(line.charAt(i - 1)) ? 1 : 0;
        }
        return words;
    }
}
