package org.postedit.engine;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.postedit.document.Article;
import org.postedit.document.ArticleBuilder;
import org.postedit.document.Block;
import org.postedit.document.TextRuns;
import org.postedit.finding.Edit;
import org.postedit.rule.Replacement;
import org.postedit.text.ProseRange;
import org.postedit.text.SourceRange;

/**
 * Writes changes into a source that is cut into runs: one that reaches over several is spread over them, and its new words
 * stand in the first, as when a person selects the place and types.
 */
final class RunEdits {
    private static final int BREAK = 2;
    private static final String KEEPS_SPACE = " xml:space=\"preserve\"";

    private final Article article;
    private final TextRuns runs;

    RunEdits(Article article) {
        this.article = article;
        this.runs = article.runs();
    }

    /** The edits that make these changes, sorted; nothing where one of the changes reaches what cannot be written. */
    Optional<List<Edit>> of(List<Replacement> changes) {
        List<Edit> edits = new ArrayList<>();
        for (Replacement change : changes) {
            List<Edit> parts = of(change);
            if (parts.isEmpty()) {
                return Optional.empty();
            }
            edits.addAll(parts);
        }
        keepSpaces(edits);
        edits.addAll(inCopies(edits));
        edits.sort(Comparator.comparing(Edit::range));
        return Optional.of(edits);
    }

    private List<Edit> of(Replacement change) {
        Optional<String> written = article.escaping().write(change.text());
        boolean writable = written.isPresent()
                && !change.text().contains("\n")
                && !change.text().contains(ArticleBuilder.OBJECT);
        if (!writable) {
            return List.of();
        }
        if (change.range().isEmpty()) {
            return insertion(change.range().start(), written.orElseThrow());
        }
        List<Edit> whole = change.text().isEmpty() ? paragraphs(change.range()) : List.of();
        return whole.isEmpty() ? spread(article.map().stretches(change.range()), written.orElseThrow()) : whole;
    }

    /** The paragraphs that {@code range} takes away, if it takes nothing else. */
    private List<Edit> paragraphs(ProseRange range) {
        List<Edit> edits = new ArrayList<>();
        for (Block block : article.blocksTouching(range)) {
            if (!block.range().overlaps(range)) {
                continue;
            }
            Optional<SourceRange> paragraph = runs.paragraph(article.map().toSource(block.range()));
            if (paragraph.isEmpty() || !range.contains(block.range()) || !isAlone(block, paragraph.get())) {
                return List.of();
            }
            edits.add(new Edit(paragraph.get(), ""));
        }
        return edits;
    }

    /** Whether a paragraph holds no other block; the break behind it may be counted to it. */
    private boolean isAlone(Block block, SourceRange paragraph) {
        ProseRange prose = article.map().toProse(paragraph);
        return prose.start() == block.range().start()
                && prose.end() <= block.range().end() + BREAK;
    }

    /** Behind the character before, as the map has it, or else before the one that follows. */
    private List<Edit> insertion(int at, String text) {
        List<SourceRange> places = new ArrayList<>();
        places.add(article.map().toSource(new ProseRange(at, at)));
        if (at < article.prose().length()) {
            int next = article.map().toSource(new ProseRange(at, at + 1)).start();
            places.add(new SourceRange(next, next));
        }
        boolean whole = article.map().isReplaceable(new ProseRange(at, at));
        return places.stream()
                .filter(place -> whole && isEditable(place))
                .map(place -> List.of(new Edit(place, text)))
                .findFirst()
                .orElse(List.of());
    }

    /** What stands for a character outside of all runs, such as a tab, can be taken away, but nothing can be put there. */
    private List<Edit> spread(List<SourceRange> stretches, String text) {
        List<Edit> edits = new ArrayList<>();
        String left = text;
        for (SourceRange stretch : stretches) {
            Optional<TextRuns.Run> run = runs.around(stretch);
            if (run.isPresent() && !run.get().editable()) {
                return List.of();
            }
            edits.add(new Edit(stretch, run.isPresent() ? left : ""));
            left = run.isPresent() ? "" : left;
        }
        return left.isEmpty() ? edits : List.of();
    }

    private boolean isEditable(SourceRange place) {
        return runs.around(place).filter(TextRuns.Run::editable).isPresent();
    }

    /** Has white space shown that comes to stand at the edge of a run which does not show it so far. */
    private void keepSpaces(List<Edit> edits) {
        Map<TextRuns.Run, List<Edit>> byRun = new LinkedHashMap<>();
        for (Edit edit : edits) {
            runs.around(edit.range())
                    .filter(run -> !run.keepsSpace())
                    .ifPresent(run ->
                            byRun.computeIfAbsent(run, any -> new ArrayList<>()).add(edit));
        }
        byRun.forEach((run, own) -> {
            String after = shownAfter(run, own);
            boolean isLost = !after.equals(after.strip());
            if (isLost) {
                insertAttribute(run.attributes(), edits);
                if (run.copy() != 0) {
                    insertAttribute(run.attributes() + run.copy(), edits);
                }
                drop(new SourceRange(run.content().start(), run.shown().start()), edits);
                drop(new SourceRange(run.shown().end(), run.content().end()), edits);
            }
        });
    }

    private static void insertAttribute(int at, List<Edit> edits) {
        edits.add(new Edit(new SourceRange(at, at), KEEPS_SPACE));
    }

    /** The same edits where a run has a copy. */
    private List<Edit> inCopies(List<Edit> edits) {
        List<Edit> copied = new ArrayList<>();
        for (Edit edit : edits) {
            int distance = runs.around(edit.range()).map(TextRuns.Run::copy).orElse(0);
            if (distance != 0) {
                int start = edit.range().start() + distance;
                copied.add(new Edit(new SourceRange(start, start + edit.range().length()), edit.text()));
            }
        }
        return copied;
    }

    /** White space that was not shown before must not be from now on. */
    private static void drop(SourceRange unseen, List<Edit> edits) {
        if (!unseen.isEmpty()) {
            edits.add(new Edit(unseen, ""));
        }
    }

    private String shownAfter(TextRuns.Run run, List<Edit> edits) {
        String text = article.source().text();
        StringBuilder after = new StringBuilder();
        int done = run.shown().start();
        for (Edit edit : edits) {
            after.append(text, done, edit.range().start()).append(edit.text());
            done = edit.range().end();
        }
        return after.append(text, done, run.shown().end()).toString();
    }
}
