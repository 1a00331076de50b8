package org.postedit.output.html;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.postedit.finding.Edit;
import org.postedit.finding.Fix;

/** What a fix makes of a few words of the source: {@code …missiles. , according…} before, {@code …missiles, according…} after. */
final class Repair {
    private static final int NEAR = 30;
    private static final int AROUND = 26;
    private static final int LONGEST = 160;

    private final String text;

    /** Repairs of {@code text}, the source. */
    Repair(String text) {
        this.text = text;
    }

    /** Adds the words before and after, once for each place that the fix changes. */
    void write(Fix fix, Element parent) {
        List<Edit> edits = fix.edits();
        List<Edit> near = new ArrayList<>();
        for (int i = 0; i < edits.size(); i++) {
            near.add(edits.get(i));
            boolean last = i + 1 == edits.size()
                    || edits.get(i + 1).range().start() - edits.get(i).range().end() > NEAR;
            if (last) {
                write(near, parent);
                near.clear();
            }
        }
    }

    private void write(List<Edit> edits, Element parent) {
        Element before = line("before", parent);
        Element after = line("after", parent);
        String lead = lead(edits.get(0).range().start());
        Characters.add(before, lead);
        Characters.add(after, lead);
        int done = edits.get(0).range().start();
        for (Edit edit : edits) {
            String kept = text.substring(done, edit.range().start());
            Characters.add(before, kept);
            Characters.add(after, kept);
            change("del", edit.range().in(text), before);
            change("ins", edit.text(), after);
            done = edit.range().end();
        }
        String tail = tail(done);
        Characters.add(before, tail);
        Characters.add(after, tail);
    }

    private static Element line(String name, Element parent) {
        Element line = parent.appendElement("p").addClass(name).attr("dir", "auto");
        line.appendElement("span").addClass("hidden").text(name + ": ");
        return line;
    }

    private static void change(String tag, String words, Element line) {
        if (!words.isEmpty()) {
            Characters.add(line.appendElement(tag), shortened(words));
        }
    }

    private static String shortened(String words) {
        if (words.length() <= LONGEST) {
            return words;
        }
        int half = LONGEST / 2;
        return words.substring(0, half) + " … " + words.substring(words.length() - half);
    }

    /** A few whole words before {@code end}, on its line. */
    private String lead(int end) {
        int lowest = Math.max(0, end - AROUND);
        int start = end;
        while (start > lowest && !isBreak(text.charAt(start - 1))) {
            start--;
        }
        if (start == 0 || isBreak(text.charAt(start - 1))) {
            return text.substring(start, end);
        }
        int word = start;
        while (word < end && text.charAt(word - 1) != ' ') {
            word++;
        }
        return "…" + text.substring(word < end ? word : start, end);
    }

    /** A few whole words from {@code start} on, on its line. */
    private String tail(int start) {
        int highest = Math.min(text.length(), start + AROUND);
        int end = start;
        while (end < highest && !isBreak(text.charAt(end))) {
            end++;
        }
        if (end == text.length() || isBreak(text.charAt(end))) {
            return text.substring(start, end);
        }
        int word = end;
        while (word > start && text.charAt(word) != ' ') {
            word--;
        }
        return text.substring(start, word > start ? word : end) + "…";
    }

    private static boolean isBreak(char c) {
        return c == '\n' || c == '\r';
    }
}
