package org.postedit.output;

import java.util.List;
import org.postedit.text.SourceRange;

/**
 * A few words around a place, on one line and no wider than a terminal: {@code …ballistic missiles. , according to…}.
 *
 * @param line the words, with {@code …} where they were cut
 * @param column the columns before the place
 * @param width the columns of the place; at least one
 */
record Excerpt(String line, int column, int width) {
    private static final String CUT = "…";

    /** What stands around {@code range} on its line. */
    static Excerpt of(String text, SourceRange range, int columns) {
        return of(text, range, range.in(text), columns);
    }

    /** What would stand there if the text of {@code range} were {@code replacement}. */
    static Excerpt of(String text, SourceRange range, String replacement, int columns) {
        int from = range.start();
        // A character may take no column of its own; twice the window leaves room for accents.
        int reach = 2 * columns;
        int lowest = Math.max(0, from - reach);
        while (from > lowest && !isBreak(text.charAt(from - 1))) {
            from--;
        }
        int to = range.end();
        int highest = Math.min(text.length(), to + reach);
        while (to < highest && !isBreak(text.charAt(to))) {
            to++;
        }
        boolean open = from > 0 && !isBreak(text.charAt(from - 1));
        boolean goesOn = to < text.length() && !isBreak(text.charAt(to));
        return fit(
                Glyph.of(withoutMark(text.substring(from, range.start()))),
                Glyph.of(replacement.length() > reach ? replacement.substring(0, reach) : replacement),
                Glyph.of(text.substring(range.end(), to)),
                columns,
                open,
                goesOn);
    }

    /** The line under an excerpt that points at the place. */
    String carets() {
        return " ".repeat(column) + "^".repeat(width);
    }

    private static Excerpt fit(
            List<Glyph> before, List<Glyph> place, List<Glyph> after, int columns, boolean open, boolean goesOn) {
        List<Glyph> shown = head(place, columns * 2 / 3);
        boolean placeCut = shown.size() < place.size();
        int room = columns - Glyph.columns(shown);
        int right = Math.min(Glyph.columns(after), Math.max(room / 2, room - Glyph.columns(before)));
        List<Glyph> left = wordsAtEnd(before, room - right, open);
        List<Glyph> rest = placeCut ? List.of() : wordsAtStart(after, right, goesOn);
        String opening = open || left.size() < before.size() ? CUT : "";
        String closing = goesOn || placeCut || rest.size() < after.size() ? CUT : "";
        return new Excerpt(
                opening + Glyph.join(left) + Glyph.join(shown) + Glyph.join(rest) + closing,
                opening.length() + Glyph.columns(left),
                Math.max(1, Glyph.columns(shown)));
    }

    private static List<Glyph> head(List<Glyph> glyphs, int columns) {
        int end = 0;
        for (int used = 0; end < glyphs.size(); end++) {
            used += glyphs.get(end).columns();
            if (used > columns) {
                break;
            }
        }
        return glyphs.subList(0, end);
    }

    /** The last glyphs that fit, from the start of a word where there is one. */
    private static List<Glyph> wordsAtEnd(List<Glyph> glyphs, int columns, boolean cut) {
        int start = glyphs.size();
        for (int used = 0; start > 0; start--) {
            used += glyphs.get(start - 1).columns();
            if (used > columns) {
                break;
            }
        }
        if (start == 0 && !cut) {
            return glyphs;
        }
        int word = start;
        while (word < glyphs.size() && !isSpaceBefore(glyphs, word)) {
            word++;
        }
        return glyphs.subList(word < glyphs.size() ? word : start, glyphs.size());
    }

    /** The first glyphs that fit, to the end of a word where there is one. */
    private static List<Glyph> wordsAtStart(List<Glyph> glyphs, int columns, boolean cut) {
        List<Glyph> head = head(glyphs, columns);
        if (head.size() == glyphs.size() && !cut) {
            return head;
        }
        int end = head.size();
        while (end > 0 && !(end < glyphs.size() && glyphs.get(end).text().isBlank())) {
            end--;
        }
        return end > 0 ? head.subList(0, end) : head;
    }

    private static boolean isSpaceBefore(List<Glyph> glyphs, int i) {
        return i > 0
                && glyphs.get(i - 1).text().isBlank()
                && !glyphs.get(i).text().isBlank();
    }

    private static String withoutMark(String line) {
        return line.startsWith("\uFEFF") ? line.substring(1) : line;
    }

    private static boolean isBreak(char c) {
        return c == '\n' || c == '\r';
    }
}
