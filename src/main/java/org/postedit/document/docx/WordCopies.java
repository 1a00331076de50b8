package org.postedit.document.docx;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.postedit.document.TextRuns;
import org.postedit.text.SourceRange;

/**
 * The alternatives of a document, of which a program shows the first that it knows: Word writes each text box twice, once for
 * the Word of before 2010.
 *
 * <p>The first alternative is read. Where a second holds the same words in the same runs, a change of one is made in the
 * other too; where it holds others, neither is changed, so that no program shows what another does not.
 */
final class WordCopies {
    private final String text;
    private final WordContent content;
    private final Deque<Alternatives> open = new ArrayDeque<>();

    /** One set of alternatives. */
    private static final class Alternatives {
        private final int firstRun;
        private final List<SourceRange> texts = new ArrayList<>();
        private boolean read;

        Alternatives(int firstRun) {
            this.firstRun = firstRun;
        }
    }

    /** No alternatives so far in {@code text}, whose runs are added to {@code content}. */
    WordCopies(String text, WordContent content) {
        this.text = text;
        this.content = content;
    }

    /** A set of alternatives begins. */
    void open() {
        open.push(new Alternatives(content.size()));
    }

    /** The first of them is over. */
    void endFirst() {
        @Nullable Alternatives alternatives = open.peek();
        if (alternatives != null) {
            alternatives.read = true;
        }
    }

    /** The set is over. */
    void close() {
        open.poll();
    }

    /** Whether this is in a set of alternatives. */
    boolean isOpen() {
        return !open.isEmpty();
    }

    /** Whether the first of the set here was read, so that what comes is another one. */
    boolean isBehindFirst() {
        @Nullable Alternatives alternatives = open.peek();
        return alternatives != null && alternatives.read;
    }

    /** A text element that is read, from its tag to the end of what is in it. */
    void add(SourceRange element) {
        open.forEach(alternatives -> alternatives.texts.add(element));
    }

    /** Steps over another alternative, which starts here, and holds it against the first. */
    void skip(WordXml xml) throws MalformedWordException {
        List<SourceRange> others = new ArrayList<>();
        int start = -1;
        for (int depth = 1; depth > 0; ) {
            if (!xml.next()) {
                throw MalformedWordException.cutOff();
            }
            depth += xml.isStart() ? 1 : xml.isEnd() ? -1 : 0;
            boolean isText = (xml.isStart() || xml.isEnd()) && xml.name().equals("w:t");
            if (isText && xml.isStart()) {
                start = xml.start();
            } else if (isText) {
                others.add(new SourceRange(start, Math.max(start, xml.start())));
            }
        }
        @Nullable Alternatives alternatives = open.peek();
        if (alternatives != null && !others.isEmpty()) {
            pair(alternatives, others);
        }
    }

    private void pair(Alternatives first, List<SourceRange> others) {
        // Of alternatives in alternatives there would be copies of copies.
        boolean same = open.size() == 1 && first.texts.size() == others.size();
        for (int i = 0; same && i < others.size(); i++) {
            same = first.texts.get(i).in(text).equals(others.get(i).in(text));
        }
        int next = 0;
        for (int number = first.firstRun; number < content.size(); number++) {
            TextRuns.Run run = content.run(number);
            while (same
                    && next < others.size()
                    && first.texts.get(next).end() < run.content().end()) {
                next++;
            }
            boolean paired = same && run.editable() && run.copy() == 0 && next < others.size();
            content.replace(
                    number,
                    paired
                            ? run.withCopy(others.get(next).start()
                                    - first.texts.get(next).start())
                            : run.locked());
        }
    }
}
