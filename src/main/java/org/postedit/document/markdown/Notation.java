package org.postedit.document.markdown;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Covers what other kinds of Markdown write beside CommonMark: {@code [^1]} of a footnote, {@code {: .lead}} of kramdown,
 * {@code [[the page|it]]} of Obsidian, {@code !!! note} of MkDocs.
 *
 * <p>Most of it says nothing in its sentence. Where it begins or ends a line of its own, an edge is set.
 */
final class Notation {
    private static final String LINE = "(?m)^[ \\t>]*";
    private static final String POINT = "-   ";

    /** Between a space and one of these it is a word: nobody set the space of {@code as it was [^1].} before the stop. */
    private static final String MARKS_BEHIND = ".,;:!?";

    /** What is below these is indented by four; as a point of a list it is no code. The first group becomes its mark. */
    private static final List<Pattern> POINTS = List.of(
            Pattern.compile("(?m)^[ \\t]{0,12}((?:!!!|\\?\\?\\?|===) )(\\+? ?[\\w -]*)(?:(\")[^\"\\n]*(\"))?[ \\t]*$"),
            Pattern.compile("(?m)^ {0,3}(\\[\\^[^\\[\\]\\s]{1,2})([^\\[\\]\\s]{0,60}\\]?:)(?=[ \\t])"),
            Pattern.compile("(?m)(?<=[^\\s]\\r?\\n(?:\\r?\\n)?) {0,3}(:)(?=[ \\t]+\\S)"));

    /** What of a match is covered: the groups, or all of it where there are none. */
    private record Mark(Pattern pattern, boolean line) {
        static Mark inLine(String pattern) {
            return new Mark(Pattern.compile(pattern), false);
        }

        static Mark line(String pattern) {
            return new Mark(Pattern.compile(pattern), true);
        }
    }

    private static final String ATTRIBUTE =
            "(?:[#.][\\w:-]{1,80}|[\\w-]{1,40}=(?:\"[^\"\\n]{0,200}\"|'[^'\\n]{0,200}'|[^\\s{}\"']{1,200}))";

    private static final List<Mark> MARKS = List.of(
            Mark.line("\\A(\\uFEFF?\\+\\+\\+[ \\t]*\\r?\\n(?s:.{0,20000}?)\\n\\+\\+\\+)[ \\t]*(?=\\r?\\n|\\z)"),
            Mark.line(LINE + "(\\$\\$(?s:[^$]{0,2000})\\$\\$)[ \\t]*$"),
            Mark.line(LINE + "(:{3,}[ \\t]*[\\w-]*)(?:(\\[)[^\\[\\]\\n]*(\\])|([^\\[\\n]*))\\r?$"),
            Mark.line(LINE + "(///[^\\n]*)$"),
            Mark.line("(?m)^((?:import[ \\t][^\\n]*[ \\t]from|import|export[ \\t]\\*[ \\t]from)[ \\t]*['\"][^\\n]*)$"),
            Mark.line("(?m)^(export[ \\t]+(?:default|const|let|var|function|class|async)\\b(?s:.{0,2000}?))"
                    + "(?=\\r?\\n[ \\t]*\\r?\\n|\\r?\\n?\\z)"),
            Mark.line(LINE + "(\\[![A-Za-z-]{2,30}\\][+-]?)[^\\n]*$"),
            Mark.line(LINE + "(--8<--[^\\n]*)$"),
            Mark.inLine("%%[^%]{1,2000}%%"),
            Mark.inLine("\\{/\\*(?s:.{0,2000}?)\\*/\\}"),
            Mark.inLine("\\{#[^#{}]{1,500}#\\}"),
            Mark.inLine("(?<!\\\\)\\[\\^[^\\[\\]\\s]{1,60}\\]"),
            Mark.inLine("(?m)^[ \\t>]*(?:[-*+]|\\d{1,9}[.)])[ \\t]+(\\[[ xX]\\])(?=[ \\t])"),
            Mark.inLine("(?<!\\\\)\\{:?[ \\t]*(?:" + ATTRIBUTE + "|toc)(?:[ \\t]+" + ATTRIBUTE + "){0,20}[ \\t]*\\}"),
            Mark.inLine("!\\[\\[[^\\[\\]\\n]{1,300}\\]\\]"),
            Mark.inLine("(?<![\\\\!])(\\[\\[(?:[^\\[\\]|\\n]{1,300}\\|)?)[^\\[\\]|\\n]{1,300}(\\]\\])"),
            Mark.inLine("(?<![=\\\\])(==)(?=[^\\s=])[^=\\n]{1,500}(?<=[^\\s=])(==)(?!=)"),
            Mark.inLine("(?<![~\\\\])~~(?=[^\\s~])[^~\\n]{1,500}(?<=[^\\s~])~~(?!~)"));

    /** A formula and a citation are words of their sentence. */
    private static final List<Pattern> OBJECTS = List.of(
            Pattern.compile(
                    "(?<![\\\\$\\w])\\$(?=[^\\s$])(?=[^$\\n]{0,200}[\\\\^_=<>])[^$\\n]{1,200}(?<=[^\\s\\\\])\\$(?![\\d$])"),
            Pattern.compile("(?<![\\\\\\]])\\[(?:[^\\[\\]\\n@]{0,100} )?-?@\\w[^\\[\\]\\n]{0,300}\\](?![(\\[:])"));

    private final char[] text;
    private final List<int[]> places = new ArrayList<>();
    private final BitSet words = new BitSet();
    private final BitSet silent = new BitSet();
    private final BitSet edges = new BitSet();

    private Notation(char[] text) {
        this.text = text;
    }

    /** Covers all of it in {@code text}. */
    static Notation coverIn(char[] text) {
        Notation notation = new Notation(text);
        POINTS.forEach(point -> notation.find(point).forEach(notation::setPoint));
        MARKS.forEach(mark -> notation.find(mark.pattern()).forEach(found -> notation.cover(found, mark.line())));
        OBJECTS.forEach(object ->
                notation.find(object).forEach(found -> notation.addPlace(found.start(), found.end(), notation.words)));
        return notation;
    }

    /** Pairs of start and end, none in another. */
    List<int[]> places() {
        return places;
    }

    /** Whether what begins at {@code start} stands for a word of its sentence. */
    boolean isWordAt(int start) {
        return words.get(start);
    }

    /** Whether what begins at {@code start} says nothing in its sentence. */
    boolean isSilentAt(int start) {
        return silent.get(start);
    }

    /** Where lines begin and end. */
    BitSet edges() {
        return edges;
    }

    private List<MatchResult> find(Pattern pattern) {
        return pattern.matcher(String.valueOf(text))
                .results()
                .filter(found -> isFree(found.start(), found.end()))
                .toList();
    }

    private boolean isFree(int start, int end) {
        for (int i = start; i < end; i++) {
            if (text[i] == Shortcodes.COVER) {
                return false;
            }
        }
        return true;
    }

    private void setPoint(MatchResult found) {
        POINT.getChars(0, found.end(1) - found.start(1), text, found.start(1));
        for (int group = 2; group <= found.groupCount(); group++) {
            cover(found.start(group), found.end(group));
        }
        if (found.groupCount() > 2) {
            edges.set(found.end());
        }
    }

    private void cover(MatchResult found, boolean line) {
        for (int group = Math.min(1, found.groupCount()); group <= found.groupCount(); group++) {
            cover(found.start(group), found.end(group));
        }
        if (line) {
            edges.set(found.start());
            edges.set(found.end());
        }
    }

    private void cover(int start, int end) {
        if (start < end) {
            boolean standsFree =
                    start > 0 && text[start - 1] == ' ' && end < text.length && MARKS_BEHIND.indexOf(text[end]) >= 0;
            addPlace(start, end, standsFree ? words : silent);
        }
    }

    private void addPlace(int start, int end, BitSet kind) {
        kind.set(start);
        places.add(new int[] {start, end});
        Arrays.fill(text, start, end, Shortcodes.COVER);
    }
}
