package org.postedit.document.markdown;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Covers the commands of site generators, which are no Markdown: <code>{{&lt; figure src="a.jpg" &gt;}}</code>,
 * <code>{% include note.html %}</code>, {@code [caption id="1"]}.
 *
 * <p>Each is laid over with as many letters, so that the parser sees a word and all places stay.
 */
final class Shortcodes {
    static final char COVER = '\uE000';
    private static final int LONGEST = 2000;

    private static final Pattern BRACES = Pattern.compile("\\{\\{|\\{%");
    private static final Pattern BRACKETS =
            Pattern.compile("\\[(/?)([a-z][a-z0-9_-]{1,30})((?:[ \\t][^\\[\\]\\n]{0,1000})?)/?\\]");
    private static final Pattern CLOSES = Pattern.compile("\\{[{%][<%]?[ \\t]*(?:/|end)");
    private static final Pattern SETTING = Pattern.compile("(?s).*[a-z_-]=[\"'\\w].*");

    private final String covered;
    private final List<int[]> places;

    private Shortcodes(String covered, List<int[]> places) {
        this.covered = covered;
        this.places = places;
    }

    static Shortcodes in(String text) {
        char[] covered = text.toCharArray();
        List<int[]> places = new ArrayList<>();
        Matcher braces = BRACES.matcher(text);
        int from = 0;
        while (braces.find(from)) {
            String close = braces.group().equals("{%") ? "%}" : "}}";
            int end = text.indexOf(close, braces.end());
            boolean whole = end >= 0
                    && end - braces.start() < LONGEST
                    && !text.substring(braces.end(), end).contains("\n\n");
            if (whole) {
                places.add(new int[] {braces.start(), end + close.length()});
            }
            from = whole ? end + close.length() : braces.end();
        }
        BRACKETS.matcher(text)
                .results()
                .filter(found -> isCommand(found, text))
                .forEach(found -> places.add(new int[] {found.start(), found.end()}));
        places.sort((one, other) -> Integer.compare(one[0], other[0]));
        places.forEach(place -> Arrays.fill(covered, place[0], place[1], COVER));
        return new Shortcodes(String.valueOf(covered), places);
    }

    /** The text with all of them covered; as long as the text itself. */
    String covered() {
        return covered;
    }

    /** Where they stand between {@code start} and {@code end}, as pairs of start and end. */
    List<int[]> between(int start, int end) {
        return places.stream()
                .filter(place -> place[0] < end && place[1] > start)
                .toList();
    }

    /** Whether it stands for something inside a line: it neither opens nor closes anything, and words stand beside it. */
    boolean isInLine(int[] place, String text) {
        String command = text.substring(place[0], place[1]);
        if (command.startsWith("[") || CLOSES.matcher(command).lookingAt()) {
            return false;
        }
        int from = text.lastIndexOf('\n', place[0]) + 1;
        int to = text.indexOf('\n', place[1]);
        return covered.substring(from, to < 0 ? text.length() : to)
                .chars()
                .anyMatch(c -> c != COVER && Character.isLetter(c));
    }

    /** Whether what stands in brackets has a setting, or is closed later or was opened before; a link has neither. */
    private static boolean isCommand(MatchResult found, String text) {
        boolean closes = !found.group(1).isEmpty();
        String name = found.group(2);
        return closes
                ? text.contains("[" + name)
                : SETTING.matcher(found.group(3)).matches() || text.contains("[/" + name + "]");
    }
}
