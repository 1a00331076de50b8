package org.postedit.checkers.residue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.postedit.analysis.Analysis;
import org.postedit.document.Block;
import org.postedit.rule.Checker;
import org.postedit.rule.Match;
import org.postedit.text.ProseRange;

/** Flags words of another script inside an English sentence, left untranslated: {@code he clears снег from the roof}. */
public final class ForeignScript implements Checker {
    /** Where a text says that it shows a word of another language, the word belongs there. */
    private static final Pattern SHOWN = Pattern.compile(
            "(?i)\\b(?:words?|terms?|letters?|characters?|phrases?|expressions?|names?|written|spelled|spelt|pronounced|means?|meaning|called|symbols?"
                    + "|signs?|scripts?|kanji|hanzi|pinyin|alphabet|translat\\w+|Chinese|Japanese|Korean|Arabic|Hebrew|Persian|Greek|Russian"
                    + "|Ukrainian|Bulgarian|Serbian|Cyrillic|Thai|Hindi|Sanskrit|Armenian|Georgian)\\b[^.!?\\n]{0,40}$");

    /** What encloses a word that is quoted or glossed, and what makes a handle, a tag or an address of it. */
    private static final String BEFORE = "(（[«“‘\"'「『《〈【#@/_-=";

    private static final String AFTER = ")）]»”’\"'」』》〉】/_-";

    /** In characters: what stands in front of a closing mark is quoted or glossed, unless it goes on for longer. */
    private static final int LONGEST_GLOSS = 30;

    /** Single letters of the Greek alphabet are signs of measure, and short runs the names of clubs and formulas. */
    private static final int SHORTEST_GREEK = 4;

    private static final int REACH = 60;

    /** A text with more of them is about another language, or has its words beside the English ones. */
    private static final int MOST = 6;

    @Override
    public List<Match> check(Analysis analysis) {
        List<ProseRange> places = new ArrayList<>();
        for (Block block : analysis.blocks()) {
            int at = block.range().start();
            while (at < block.range().end()) {
                int end = runEnd(analysis.prose(), at, block.range().end());
                if (end > at) {
                    ProseRange run = new ProseRange(at, end);
                    if (isLeftOver(analysis.prose(), block.range(), run)) {
                        places.add(run);
                    }
                    at = end;
                } else {
                    at++;
                }
            }
        }
        return places.size() > MOST
                ? List.of()
                : places.stream().map(range -> Match.of(range)).toList();
    }

    /** The end of the words of another script that start at {@code start}, with the marks and spaces between them. */
    private static int runEnd(String prose, int start, int limit) {
        int end = start;
        int at = start;
        while (at < limit && (prose.charAt(at) >= '\u0370' || (end > start && isBetween(prose.charAt(at))))) {
            int c = prose.codePointAt(at);
            if (isForeign(c)) {
                end = at + Character.charCount(c);
            } else if (end == start) {
                break;
            }
            at += Character.charCount(c);
        }
        return end;
    }

    private static boolean isBetween(char c) {
        return " ,-·’，、。・".indexOf(c) >= 0;
    }

    private static boolean isForeign(int c) {
        return c >= 0x370
                && Character.isLetter(c)
                && !Set.of(
                                Character.UnicodeScript.LATIN,
                                Character.UnicodeScript.COMMON,
                                Character.UnicodeScript.INHERITED)
                        .contains(Character.UnicodeScript.of(c));
    }

    private static boolean isLeftOver(String prose, ProseRange block, ProseRange run) {
        String head = prose.substring(Math.max(block.start(), run.start() - REACH), run.start());
        String tail = prose.substring(run.end(), Math.min(block.end(), run.end() + REACH));
        boolean greek = Character.UnicodeScript.of(prose.codePointAt(run.start())) == Character.UnicodeScript.GREEK;
        return !(greek && run.length() < SHORTEST_GREEK)
                && !(head.isBlank() && tail.isBlank())
                && !endsInAny(head, BEFORE)
                && !(startsInAny(tail, AFTER) && run.length() <= LONGEST_GLOSS)
                && !isBesideName(head, tail)
                && !SHOWN.matcher(head).find()
                && hasLatin(head + tail);
    }

    /** A name in its own script beside the Latin one: {@code Ido Kano 加納 (1837–1908)}, {@code 加納 Kano}. */
    private static boolean isBesideName(String head, String tail) {
        String last = head.strip().substring(head.strip().lastIndexOf(' ') + 1);
        String next = tail.strip();
        return (!last.isEmpty() && Character.isUpperCase(last.codePointAt(0)) && !isStop(last))
                || (head.isBlank() && !next.isEmpty() && Character.isUpperCase(next.codePointAt(0)))
                || next.startsWith("(")
                || next.startsWith("[");
    }

    private static boolean isStop(String word) {
        return ".!?:;,".indexOf(word.charAt(word.length() - 1)) >= 0;
    }

    private static boolean endsInAny(String text, String signs) {
        return !text.isEmpty() && signs.indexOf(text.charAt(text.length() - 1)) >= 0;
    }

    private static boolean startsInAny(String text, String signs) {
        return !text.isEmpty() && signs.indexOf(text.charAt(0)) >= 0;
    }

    private static boolean hasLatin(String text) {
        return text.codePoints().anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN);
    }
}
