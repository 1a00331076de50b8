package org.postedit.analysis;

import java.util.Locale;
import java.util.Set;
import org.postedit.text.ProseRange;

/**
 * A double quotation mark with what stands beside it, and how well that suits a mark that opens or one that closes.
 *
 * @param prose the prose it stands in
 * @param at its place
 * @param block the block it stands in
 * @param loose whether the article sets spaces beside its marks at random, so that they say little
 */
record MarkContext(String prose, int at, ProseRange block, boolean loose) {
    private static final String MARKS = "“”\"„‟«»";
    private static final double STRAINED = 2.9;
    private static final Set<String> OPEN_WORDS = Set.of("the", "a", "an", "of", "with", "and", "from", "by", "their");
    private static final String BEFORE_OPENING = "([{—–-/‘'“\"„«=";
    private static final String AFTER_CLOSING = ".,;:!?…)]}—–-/’'”\"»“„«<";

    static boolean isMark(char c) {
        return MARKS.indexOf(c) >= 0;
    }

    char symbol() {
        return prose.charAt(at);
    }

    boolean isStraight() {
        return symbol() == '"';
    }

    /** How unlikely it is that it opens: its shape, a space behind it, a letter before it. */
    double opening() {
        double shape = "”»".indexOf(symbol()) >= 0 ? 2 : 0;
        if (spaceAfter() && !spaceBefore()) {
            return shape + contrary();
        }
        double inner = atEnd() ? 4 : spaceAfter() ? 0.8 : ".,;:!?)".indexOf(prose.charAt(at + 1)) >= 0 ? 2.5 : 0;
        return shape + inner + (isGluedBefore() ? 0.8 : 0);
    }

    /** How unlikely it is that it closes: its shape, a space before it, a letter behind it. */
    double closing() {
        double shape = "“„«‟".indexOf(symbol()) >= 0 ? 2 : 0;
        if (atStart()) {
            return shape + 4;
        }
        if (spaceBefore() && !spaceAfter()) {
            return shape + (opensSentence() ? 2 * contrary() : contrary());
        }
        double content = endsOpenWord() ? 1.5 : 0;
        return shape + content + (spaceBefore() ? 0.8 : 0) + (isGluedAfter() ? 0.8 : 0);
    }

    /** Whether a stop and a space stand before it and a capital behind it. */
    private boolean opensSentence() {
        return at - 2 >= block.start()
                && ".!?".indexOf(prose.charAt(at - 2)) >= 0
                && Character.isUpperCase(prose.charAt(at + 1));
    }

    /** What it costs to take a mark that touches its words on one side for one of the other side. */
    private double contrary() {
        return loose ? 3 : 4;
    }

    /** Whether it is a strain to believe that it does what {@code act} says. */
    boolean strains(MarkAct act) {
        return switch (act.what()) {
            case OPEN, NEST -> opening() >= STRAINED;
            case CLOSE, UNNEST -> closing() >= STRAINED;
            default -> false;
        };
    }

    /** Whether the spaces beside it say nothing: one on either side, or none between two words. */
    boolean isAdrift() {
        boolean alone = spaceBefore() && spaceAfter() && !atStart() && !atEnd();
        boolean glued = isGluedBefore() && isGluedAfter();
        return alone || glued;
    }

    /** Whether a word or stop touches it on the left, so that a space is lost if it opens. */
    boolean isGluedBefore() {
        return !spaceBefore() && BEFORE_OPENING.indexOf(prose.charAt(at - 1)) < 0;
    }

    /** Whether a word touches it on the right, so that a space is lost if it closes. */
    boolean isGluedAfter() {
        return !spaceAfter() && AFTER_CLOSING.indexOf(prose.charAt(at + 1)) < 0;
    }

    /** Whether the word before it needs another behind it, so that no quotation ends there: {@code the, of, with}. */
    private boolean endsOpenWord() {
        int end = spaceBefore() && !atStart() ? at - 1 : at;
        int start = end;
        while (start > block.start() && Character.isLetter(prose.charAt(start - 1)) && end - start < 5) {
            start--;
        }
        return OPEN_WORDS.contains(prose.substring(start, end).toLowerCase(Locale.ROOT));
    }

    /** How well it suits its place, whichever side it is on. */
    double worth() {
        return -Math.min(opening(), closing());
    }

    /** Whether it stands where a whole sentence is quoted: at the start of the block, or behind a stop, comma, colon or dash. */
    boolean startsSentence() {
        int before = at;
        while (before > block.start() && prose.charAt(before - 1) == ' ') {
            before--;
        }
        return before == block.start() || ".,:;!?—–-)]\"”".indexOf(prose.charAt(before - 1)) >= 0;
    }

    /** Whether its shape and the spaces beside it leave no doubt that it closes. */
    boolean looksClosing() {
        return closing() == 0 && opening() > 0;
    }

    /** Inches, seconds: a straight mark behind a figure. */
    boolean mayBeUnit() {
        return isStraight() && !atStart() && Character.isDigit(prose.charAt(at - 1));
    }

    boolean spaceBefore() {
        return atStart() || Character.isWhitespace(prose.charAt(at - 1)) || prose.charAt(at - 1) == '\u00A0';
    }

    boolean spaceAfter() {
        return atEnd() || Character.isWhitespace(prose.charAt(at + 1)) || prose.charAt(at + 1) == '\u00A0';
    }

    boolean atStart() {
        return at == block.start();
    }

    boolean atEnd() {
        return at + 1 == block.end();
    }
}
