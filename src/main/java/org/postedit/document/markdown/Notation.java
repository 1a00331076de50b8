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
 * <p>It says nothing in its sentence. Where it begins or ends a line of its own, an edge is set.
 */
final class Notation {
    private static final String LINE = "(?m)^[ \\t>]*";

    /** What of a match is covered: the groups, or all of it where there are none. */
    private record Mark(Pattern pattern, boolean before, boolean behind) {
        static Mark inLine(String pattern) {
            return new Mark(Pattern.compile(pattern), false, false);
        }

        static Mark line(String pattern) {
            return new Mark(Pattern.compile(pattern), true, true);
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
            Mark.line(LINE + "(\\[![A-Za-z-]{2,30}\\][+-]?)[^\\n]*$"),
            Mark.line(LINE + "(--8<--[^\\n]*)$"),
            Mark.inLine("%%[^%]{1,2000}%%"),
            Mark.inLine("\\{/\\*(?s:.{0,2000}?)\\*/\\}"),
            new Mark(Pattern.compile("(?m)(?<=[^\\s]\\r?\\n(?:\\r?\\n)?) {0,3}(:[ \\t]+)(?=\\S)"), true, false),
            new Mark(Pattern.compile("(?m)^ {0,3}(\\[\\^[^\\[\\]\\s]{1,60}\\]:)(?=[ \\t])"), true, false),
            Mark.inLine("(?<!\\\\)\\[\\^[^\\[\\]\\s]{1,60}\\]"),
            Mark.inLine("(?m)^[ \\t>]*(?:[-*+]|\\d{1,9}[.)])[ \\t]+(\\[[ xX]\\])(?=[ \\t])"),
            Mark.inLine("(?<!\\\\)\\{:?[ \\t]*(?:" + ATTRIBUTE + "|toc)(?:[ \\t]+" + ATTRIBUTE + "){0,20}[ \\t]*\\}"),
            Mark.inLine("!\\[\\[[^\\[\\]\\n]{1,300}\\]\\]"),
            Mark.inLine("(?<![\\\\!])(\\[\\[(?:[^\\[\\]|\\n]{1,300}\\|)?)[^\\[\\]|\\n]{1,300}(\\]\\])"),
            Mark.inLine("(?<![=\\\\])(==)(?=[^\\s=])[^=\\n]{1,500}(?<=[^\\s=])(==)(?!=)"),
            Mark.inLine("(?<![~\\\\])~~(?=[^\\s~])[^~\\n]{1,500}(?<=[^\\s~])~~(?!~)"));

    /** Its lines are indented by four; as those of a point of a list they are no code. */
    private static final Pattern ADMONITION =
            Pattern.compile("(?m)^[ \\t]{0,12}((?:!!!|\\?\\?\\?|===) )(\\+? ?[\\w -]*)(?:(\")[^\"\\n]*(\"))?[ \\t]*$");

    private static final String POINT = "-   ";

    private final char[] text;
    private final List<int[]> places = new ArrayList<>();
    private final BitSet starts = new BitSet();
    private final BitSet edges = new BitSet();

    private Notation(char[] text) {
        this.text = text;
    }

    /** Covers all of it in {@code text}. */
    static Notation coverIn(char[] text) {
        Notation notation = new Notation(text);
        for (MatchResult found :
                ADMONITION.matcher(String.valueOf(text)).results().toList()) {
            POINT.getChars(0, POINT.length(), text, found.start(1));
            notation.cover(found, 2, true, true);
        }
        for (Mark mark : MARKS) {
            mark.pattern()
                    .matcher(String.valueOf(text))
                    .results()
                    .forEach(found ->
                            notation.cover(found, found.groupCount() == 0 ? 0 : 1, mark.before(), mark.behind()));
        }
        return notation;
    }

    /** Pairs of start and end, none in another. */
    List<int[]> places() {
        return places;
    }

    /** Whether what begins at {@code start} is one of these. */
    boolean beginsAt(int start) {
        return starts.get(start);
    }

    /** Where lines begin and end. */
    BitSet edges() {
        return edges;
    }

    private void cover(MatchResult found, int first, boolean before, boolean behind) {
        for (int i = found.start(); i < found.end(); i++) {
            if (text[i] == Shortcodes.COVER) {
                return;
            }
        }
        for (int group = first; group <= found.groupCount(); group++) {
            if (found.start(group) < found.end(group)) {
                places.add(new int[] {found.start(group), found.end(group)});
                starts.set(found.start(group));
                Arrays.fill(text, found.start(group), found.end(group), Shortcodes.COVER);
            }
        }
        if (before) {
            edges.set(found.start(first));
        }
        if (behind) {
            edges.set(found.end());
        }
    }
}
