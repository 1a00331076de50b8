package org.postedit.suppression;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.postedit.document.ArticleReader;
import org.postedit.document.Block;
import org.postedit.document.Format;
import org.postedit.document.Source;
import org.postedit.finding.Applicability;
import org.postedit.finding.Edit;
import org.postedit.finding.Fix;
import org.postedit.text.SourceRange;

/**
 * Takes comments out of a source, each with the line that it has for itself and nothing else.
 *
 * <p>In Markdown a comment can be what parts two paragraphs. So the text without it is read again: where it no longer reads
 * the same or is no longer built the same, the line stays as an empty one, and where that does not help either, the comment
 * stays until a person has looked.
 */
final class CommentRemoval {
    private static final String TITLE = "drop the comment";

    /** Reading takes time: in a text of many comments that part something, a person looks at those not yet tried. */
    private static final int MOST_CHARACTERS_READ = 4_000_000;

    private static final int FEWEST_READINGS = 32;

    private record Reading(String prose, List<Block> blocks) {}

    private record Page(List<Reading> says, List<String> structure) {}

    private final Source source;
    private final String text;
    private final boolean markdown;
    private final Page before;

    /** What each may take away; those of them all together leave the page as it is. */
    private final Map<Suppression, List<SourceRange>> safe = new HashMap<>();

    private int readingsLeft;

    private CommentRemoval(Source source) {
        this.source = source;
        this.text = source.text();
        this.markdown = source.format() == Format.MARKDOWN;
        this.before = read(text);
        this.readingsLeft = Math.max(FEWEST_READINGS, MOST_CHARACTERS_READ / (text.length() + 1));
    }

    /** A fix for each of {@code unused}. */
    static List<Fix> of(Source source, List<Suppression> unused) {
        if (unused.isEmpty()) {
            return List.of();
        }
        CommentRemoval removal = new CommentRemoval(source);
        removal.take(unused);
        return unused.stream().map(removal::fix).toList();
    }

    /** Tries some at once, and halves of them where that is too much: nearly no comment parts anything. */
    private void take(List<Suppression> some) {
        if (takes(some, this::withLine)) {
            return;
        }
        if (some.size() > 1) {
            take(some.subList(0, some.size() / 2));
            take(some.subList(some.size() / 2, some.size()));
        } else {
            takes(some, mark -> mark);
        }
    }

    /** Takes these beside those that were taken before, if the page stays as it is. */
    private boolean takes(List<Suppression> some, UnaryOperator<SourceRange> of) {
        if (readingsLeft-- <= 0) {
            return false;
        }
        Map<Suppression, List<SourceRange>> more = new HashMap<>();
        some.forEach(one -> more.put(one, one.marks().stream().map(of).toList()));
        boolean same = readsTheSameWithout(inOrder(
                Stream.concat(safe.values().stream(), more.values().stream()).flatMap(List::stream)));
        if (same) {
            safe.putAll(more);
        }
        return same;
    }

    private Fix fix(Suppression one) {
        List<SourceRange> places = safe.get(one);
        return places == null
                ? fix(Applicability.DISPLAY_ONLY, inOrder(one.marks().stream().map(this::withLine)))
                : fix(Applicability.SAFE, inOrder(places.stream()));
    }

    private static Fix fix(Applicability applicability, List<SourceRange> places) {
        return new Fix(
                TITLE,
                applicability,
                places.stream().map(place -> new Edit(place, "")).toList());
    }

    /** What goes, in order and apart: of two comments on one line, each wants the space between them. */
    private static List<SourceRange> inOrder(Stream<SourceRange> some) {
        List<SourceRange> places = new ArrayList<>();
        int done = 0;
        for (SourceRange place : some.sorted().toList()) {
            if (place.end() > done) {
                places.add(new SourceRange(Math.max(done, place.start()), place.end()));
                done = place.end();
            }
        }
        return places;
    }

    private SourceRange withLine(SourceRange comment) {
        int left = comment.start();
        int margin = left;
        while (left > 0 && isSpace(text.charAt(left - 1))) {
            left--;
        }
        while (margin > 0 && (isSpace(text.charAt(margin - 1)) || (markdown && text.charAt(margin - 1) == '>'))) {
            margin--;
        }
        int right = comment.end();
        while (right < text.length() && isSpace(text.charAt(right))) {
            right++;
        }
        boolean last = Lines.isEnd(text, right);
        if (last && Lines.isStart(text, margin)) {
            return new SourceRange(margin, Lines.endWithBreak(text, right));
        }
        boolean gap = left < comment.start() || Lines.isStart(text, left);
        return last
                ? new SourceRange(left, comment.end())
                : new SourceRange(comment.start(), gap ? right : comment.end());
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == '\t';
    }

    private boolean readsTheSameWithout(List<SourceRange> places) {
        StringBuilder rest = new StringBuilder(text.length());
        int done = 0;
        for (SourceRange place : places) {
            rest.append(text, done, place.start());
            done = place.end();
        }
        return read(rest.append(text, done, text.length()).toString()).equals(before);
    }

    private Page read(String other) {
        ArticleReader reader = ArticleReader.of(source.format());
        Source without = source.withText(other);
        return new Page(
                reader.readAll(without).stream()
                        .map(article -> new Reading(article.prose(), article.blocks()))
                        .toList(),
                reader.structure(without));
    }
}
