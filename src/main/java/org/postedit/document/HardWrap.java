package org.postedit.document;

import java.util.List;

/**
 * Tells whether a plain text is hard-wrapped, as mail is: blank lines part the paragraphs, and inside them lines of about
 * equal length break in mid-sentence.
 *
 * <p>The text as a whole decides, and in doubt a line is a paragraph: to join two paragraphs would make a checker see
 * sentences that nobody wrote.
 */
final class HardWrap {
    private static final int SHORTEST = 50;
    private static final int LONGEST = 100;
    private static final int FEWEST = 2;
    private static final String SENTENCE_ENDS = ".!?…:;。！？";
    private static final String CLOSERS = "\"'”’»“)]";

    private int parts;
    private int breaks;
    private int even;
    private int filled;
    private int midSentence;

    private HardWrap() {}

    static boolean isIn(String text, List<PlainLine> lines) {
        HardWrap count = new HardWrap();
        int width = lines.stream()
                .mapToInt(PlainLine::length)
                .filter(length -> length <= LONGEST)
                .max()
                .orElse(0);
        for (int i = 0; i < lines.size(); i++) {
            PlainLine line = lines.get(i);
            if (line.afterBlank()) {
                count.parts++;
            } else if (!Bullet.of(line, text).exists()) {
                count.add(text, lines.get(i - 1), line, width);
            }
        }
        return count.parts > 1
                && count.breaks >= FEWEST
                && count.even * 10 >= count.breaks * 9
                && count.filled * 10 >= count.breaks * 8
                && count.midSentence * 10 >= count.breaks * 6;
    }

    private void add(String text, PlainLine line, PlainLine next, int width) {
        breaks++;
        if (SHORTEST <= line.length() && line.length() <= LONGEST) {
            even++;
        }
        if (line.length() + 1 + firstWord(text, next) > width) {
            filled++;
        }
        if (!endsSentence(text, line)) {
            midSentence++;
        }
    }

    private static int firstWord(String text, PlainLine line) {
        int end = line.start();
        while (end < line.end() && end - line.start() <= LONGEST && !PlainLine.isSpace(text.charAt(end))) {
            end++;
        }
        return end - line.start();
    }

    private static boolean endsSentence(String text, PlainLine line) {
        int last = line.end() - 1;
        while (last > line.start() && CLOSERS.indexOf(text.charAt(last)) >= 0) {
            last--;
        }
        return SENTENCE_ENDS.indexOf(text.charAt(last)) >= 0;
    }
}
