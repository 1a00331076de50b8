package org.postedit.document.markdown;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Covers the commands of site generators, which are no Markdown: <code>{{&lt; figure src="a.jpg" &gt;}}</code>,
 * <code>{% include note.html %}</code>, {@code [caption id="1"]}.
 *
 * <p>Each is laid over with as many letters, so that the parser sees a word and all places stay. The time grows with the
 * text, however many there are.
 */
final class Shortcodes {
    static final char COVER = '\uE000';

    private static final int LONGEST = 2000;

    private static final Pattern BRACES = Pattern.compile("\\{\\{|\\{%");
    private static final Pattern BRACKETS =
            Pattern.compile("(?<!\\\\)\\[(/?)([a-z][a-z0-9_-]{1,30})((?:[ \\t=][^\\[\\]\\n]{0,1000})?)/?\\](?!\\()");
    private static final Pattern CLOSES = Pattern.compile("\\{[{%][<%]?[ \\t]*(?:/|end)");
    private static final int LONGEST_CODE = 20_000;
    private static final Pattern OPENS_CODE =
            Pattern.compile("\\{[{%][<%]?-?[ \\t]*(highlight|raw|verbatim|comment|mermaid|math|katex)\\b");
    private static final Pattern NAME = Pattern.compile("[\\[{%<\\s]*(?:/[ \\t]*|end(?=\\w))?([\\w.-]+)");
    private static final Pattern SETTING = Pattern.compile("[a-z_-]=[\"'\\w]");

    private final String covered;

    /** Pairs of start and end, in order, none in another. */
    private final List<int[]> places;

    /** The offsets of all characters of lines that hold words beside shortcodes. */
    private final BitSet inWords;

    private final Notation notation;

    private Shortcodes(String covered, List<int[]> places, Notation notation) {
        this.covered = covered;
        this.places = places;
        this.notation = notation;
        this.inWords = linesWithWords(covered);
    }

    static Shortcodes in(String text) {
        List<int[]> places = new ArrayList<>();
        char[] braced = text.toCharArray();
        NextPlace blankLine = new NextPlace("\n\n", text);
        NextPlace doubled = new NextPlace("}}", text);
        NextPlace percent = new NextPlace("%}", text);
        Matcher braces = BRACES.matcher(text);
        int from = 0;
        while (braces.find(from)) {
            int inside = braces.end();
            int end = (text.charAt(inside - 1) == '%' ? percent : doubled).from(inside);
            boolean whole = end - inside < LONGEST && end < blankLine.from(inside);
            from = whole ? Math.max(end + 2, endOfCode(text, braces.start(), end + 2)) : inside;
            if (whole) {
                places.add(new int[] {braces.start(), from});
                Arrays.fill(braced, braces.start(), from, COVER);
            }
        }
        Notation notation = Notation.coverIn(braced);
        places.addAll(notation.places());
        List<MatchResult> brackets =
                BRACKETS.matcher(String.valueOf(braced)).results().toList();
        Set<String> opened = new HashSet<>();
        Set<String> closed = new HashSet<>();
        brackets.forEach(found -> (closes(found) ? closed : opened).add(found.group(2)));
        for (MatchResult found : brackets) {
            boolean command = closes(found)
                    ? opened.contains(found.group(2))
                    : closed.contains(found.group(2))
                            || found.group(3).startsWith("=")
                            || SETTING.matcher(found.group(3)).find();
            if (command) {
                places.add(new int[] {found.start(), found.end()});
                Arrays.fill(braced, found.start(), found.end(), COVER);
            }
        }
        places.sort((one, other) -> Integer.compare(one[0], other[0]));
        return new Shortcodes(String.valueOf(braced), places, notation);
    }

    /** Where the end command behind the code closes that the command from {@code start} to {@code end} opens; 0 if it opens none. */
    private static int endOfCode(String text, int start, int end) {
        Matcher opens = OPENS_CODE.matcher(text).region(start, end);
        if (!opens.lookingAt()) {
            return 0;
        }
        Matcher closes = Pattern.compile("\\{[{%][<%]?-?[ \\t]*(?:/|end)" + opens.group(1) + "[ \\t]*-?[>%]?[%}]\\}")
                .matcher(text)
                .region(end, Math.min(text.length(), end + LONGEST_CODE));
        return closes.find() ? closes.end() : 0;
    }

    /** The text with all of them covered; as long as the text itself. */
    String covered() {
        return covered;
    }

    /** Where lines begin and end that are none in CommonMark. */
    BitSet edges() {
        return notation.edges();
    }

    /** Those that overlap the text from {@code start} to {@code end}. */
    List<int[]> between(int start, int end) {
        int first = firstEndingBehind(start);
        int last = first;
        while (last < places.size() && places.get(last)[0] < end) {
            last++;
        }
        return places.subList(first, last);
    }

    /** Whether it stands for something inside a line: it neither opens nor closes anything, and words stand beside it. */
    boolean isInLine(int[] place, String text) {
        boolean command = text.charAt(place[0]) != '[' && !notation.isSilentAt(place[0]) && !closes(place, text);
        return (command || notation.isWordAt(place[0])) && inWords.get(place[0]);
    }

    /** Those that stand for something of their own, such as a figure: nothing else is in their line, and nothing closes them. */
    List<int[]> seen(String text) {
        Set<String> closed = new HashSet<>();
        List<int[]> open = new ArrayList<>();
        for (int[] place : places) {
            if (closes(place, text)) {
                closed.add(name(place, text));
            } else if (!inWords.get(place[0])) {
                open.add(place);
            }
        }
        return open.stream()
                .filter(place -> !closed.contains(name(place, text)))
                .toList();
    }

    private static boolean closes(int[] place, String text) {
        return text.startsWith("[/", place[0])
                || CLOSES.matcher(text).region(place[0], place[1]).lookingAt();
    }

    /** What it is called, as when {@code figure} is closed by {@code /figure} or {@code if} by {@code endif}. */
    private static String name(int[] place, String text) {
        Matcher name = NAME.matcher(text).region(place[0], place[1]);
        return name.lookingAt() ? name.group(1) : "";
    }

    private int firstEndingBehind(int start) {
        int low = 0;
        int high = places.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (places.get(middle)[1] <= start) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** The offsets of all characters of lines in which a letter stands that nothing covers. */
    private static BitSet linesWithWords(String covered) {
        BitSet offsets = new BitSet(covered.length());
        int start = 0;
        boolean words = false;
        for (int i = 0; i <= covered.length(); i++) {
            if (i == covered.length() || covered.charAt(i) == '\n') {
                offsets.set(start, i, words);
                start = i + 1;
                words = false;
            } else {
                words |= Character.isLetter(covered.charAt(i));
            }
        }
        return offsets;
    }

    private static boolean closes(MatchResult bracket) {
        return !bracket.group(1).isEmpty();
    }
}
