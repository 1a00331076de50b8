package org.postedit.document.docx;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.postedit.document.Piece;
import org.postedit.document.TextRuns;
import org.postedit.text.SourceRange;

/** What a walk through the main part has found to read, in the order of its XML, and where that may be changed. */
final class WordContent {
    private final List<Piece> body = new ArrayList<>();
    private final List<Piece> boxes = new ArrayList<>();
    private final List<Piece> descriptions = new ArrayList<>();
    private final List<TextRuns.Run> runs = new ArrayList<>();
    private final List<SourceRange> paragraphs = new ArrayList<>();
    private final Map<String, Integer> languages = new HashMap<>();

    /** Adds something to read; {@code inBox} tells whether in a text box. */
    void add(Piece piece, boolean inBox) {
        (inBox ? boxes : body).add(piece);
    }

    /** Adds the description of a picture, which must stay. */
    void describe(Piece text) {
        descriptions.add(Piece.edge(text.start()));
        descriptions.add(text);
        keep(new SourceRange(text.start(), text.end()));
    }

    /** Adds a run, with the language that its text is in. */
    void add(TextRuns.Run run, String language) {
        runs.add(run);
        languages.merge(language, run.shown().length(), Integer::sum);
    }

    /** Adds a stretch that is text to a reader and must stay; two that meet become one. */
    void keep(SourceRange stretch) {
        TextRuns.Run last = runs.isEmpty() ? null : runs.get(runs.size() - 1);
        boolean meets = last != null && !last.editable() && last.content().end() == stretch.start();
        if (last != null && meets) {
            runs.remove(runs.size() - 1);
        }
        SourceRange all = last != null && meets ? new SourceRange(last.content().start(), stretch.end()) : stretch;
        runs.add(new TextRuns.Run(all, all, all.start(), true, false, 0));
    }

    /** Adds a paragraph that can be taken out with all that is in it. */
    void addWhole(SourceRange paragraph) {
        paragraphs.add(paragraph);
    }

    /** How many runs there are so far. */
    int size() {
        return runs.size();
    }

    /** The run with a number, from 0. */
    TextRuns.Run run(int number) {
        return runs.get(number);
    }

    /** Puts a run in the place of another. */
    void replace(int number, TextRuns.Run run) {
        runs.set(number, run);
    }

    /** What is read of the document's own paragraphs. */
    List<Piece> body() {
        return body;
    }

    /** What is read of its text boxes. */
    List<Piece> boxes() {
        return boxes;
    }

    /** What is read of the descriptions of its pictures. */
    List<Piece> descriptions() {
        return descriptions;
    }

    /** Where text stands and paragraphs can be taken out. */
    TextRuns runs() {
        return new TextRuns(runs, paragraphs);
    }

    /** How many characters are in each language; those that name none have an empty one. */
    Map<String, Integer> languages() {
        return languages;
    }
}
