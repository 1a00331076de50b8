package org.postedit.suppression;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
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
 * the same, the line stays as an empty one, and where that does not help either, a person has to look.
 */
final class CommentRemoval {
    private static final String TITLE = "drop the comment";
    private static final Pattern NOTHING = Pattern.compile("[ \\t]*");
    private static final Pattern NOTHING_QUOTED = Pattern.compile("[ \\t>]*");

    private record Reading(String prose, List<Block> blocks) {}

    private final Source source;
    private final String text;
    private final Pattern nothing;
    private final List<Reading> before;

    private CommentRemoval(Source source) {
        this.source = source;
        this.text = source.text();
        this.nothing = source.format() == Format.MARKDOWN ? NOTHING_QUOTED : NOTHING;
        this.before = read(text);
    }

    /** A fix for each of {@code unused}. */
    static List<Fix> of(Source source, List<Suppression> unused) {
        if (unused.isEmpty()) {
            return List.of();
        }
        CommentRemoval removal = new CommentRemoval(source);
        // One reading tells for nearly every text that none of them parts anything.
        boolean sure = removal.readsTheSameWithout(places(unused, removal::withLine));
        return unused.stream()
                .map(one ->
                        sure ? fix(Applicability.SAFE, places(List.of(one), removal::withLine)) : removal.tried(one))
                .toList();
    }

    private Fix tried(Suppression one) {
        List<SourceRange> withLine = places(List.of(one), this::withLine);
        if (readsTheSameWithout(withLine)) {
            return fix(Applicability.SAFE, withLine);
        }
        List<SourceRange> alone = places(List.of(one), mark -> mark);
        return readsTheSameWithout(alone) ? fix(Applicability.SAFE, alone) : fix(Applicability.UNSAFE, withLine);
    }

    private static Fix fix(Applicability applicability, List<SourceRange> places) {
        return new Fix(
                TITLE,
                applicability,
                places.stream().map(place -> new Edit(place, "")).toList());
    }

    /** What goes, in order and apart: of two comments on one line, each wants the space between them. */
    private static List<SourceRange> places(List<Suppression> some, UnaryOperator<SourceRange> of) {
        List<SourceRange> places = new ArrayList<>();
        int done = 0;
        for (SourceRange place : some.stream()
                .flatMap(one -> one.marks().stream())
                .map(of)
                .sorted()
                .toList()) {
            if (place.end() > done) {
                places.add(new SourceRange(Math.max(done, place.start()), place.end()));
                done = place.end();
            }
        }
        return places;
    }

    private SourceRange withLine(SourceRange comment) {
        int lineStart = Lines.start(text, comment.start());
        int lineEnd = Lines.end(text, comment.end());
        String left = text.substring(lineStart, comment.start());
        String right = text.substring(comment.end(), lineEnd);
        if (nothing.matcher(left).matches() && NOTHING.matcher(right).matches()) {
            return new SourceRange(lineStart, Lines.endWithBreak(text, comment.end()));
        }
        boolean last = right.isBlank();
        int start = last ? lineStart + left.stripTrailing().length() : comment.start();
        int spaces = right.length() - right.stripLeading().length();
        boolean gap = left.isEmpty() || Character.isWhitespace(left.charAt(left.length() - 1));
        return new SourceRange(start, last ? comment.end() : comment.end() + (gap ? spaces : 0));
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

    private List<Reading> read(String other) {
        return ArticleReader.of(source.format()).readAll(source.withText(other)).stream()
                .map(article -> new Reading(article.prose(), article.blocks()))
                .toList();
    }
}
