package org.postedit.suppression;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.postedit.document.ArticleReader;
import org.postedit.document.Comment;
import org.postedit.document.Source;
import org.postedit.rule.Nearest;
import org.postedit.rule.RuleCatalog;
import org.postedit.text.SourceRange;

/** Reads {@code <!-- postedit-ignore quotation/split: set so by the poet -->} and the like. */
final class IgnoreComments {
    private static final String OURS = "postedit-";
    private static final String IGNORE = "postedit-ignore";
    private static final String BEGIN = "postedit-ignore-begin";
    private static final String END = "postedit-ignore-end";

    private static final Pattern BLANK_LINE = Pattern.compile("(?:\\n|\\r\\n?)[ \\t>]*[\\n\\r]");

    private record Open(Comment comment, String names) {}

    private final RuleCatalog catalog;
    private final List<Suppression> all = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private final List<Open> open = new ArrayList<>();

    private IgnoreComments(RuleCatalog catalog) {
        this.catalog = catalog;
    }

    static Suppressions read(Source source, RuleCatalog catalog) {
        if (!source.text().toLowerCase(Locale.ROOT).contains(OURS)) {
            return Suppressions.NONE;
        }
        IgnoreComments comments = new IgnoreComments(catalog);
        for (Comment comment : ArticleReader.of(source.format()).comments(source, OURS)) {
            try {
                comments.take(comment, isClosed(comment, source));
            } catch (MalformedException e) {
                comments.problems.add(new Problem(comment.range(), e.getMessage()));
            }
        }
        for (Open left : comments.open) {
            comments.problems.add(
                    new Problem(left.comment().range(), "ignores nothing: no “" + END + "” ends what begins here"));
        }
        return new Suppressions(comments.all, comments.problems);
    }

    /** One without its end goes on to that of the next comment, or of the file, and swallows what people should read. */
    private static boolean isClosed(Comment comment, Source source) {
        return comment.range().in(source.text()).endsWith("-->")
                && !comment.text().contains("<!--")
                && !BLANK_LINE.matcher(comment.text()).find();
    }

    private void take(Comment comment, boolean closed) throws MalformedException {
        if (!closed) {
            throw new MalformedException("ignores nothing: no “-->” ends it");
        }
        String[] parts = comment.text().split("[\\s:]+", 2);
        String word = parts[0];
        String rest = comment.text().substring(word.length());
        switch (word) {
            case IGNORE -> ignore(comment, rest);
            case BEGIN -> open.add(new Open(comment, rest));
            case END -> end(comment, rest.strip());
            default ->
                throw new MalformedException("ignores nothing: no “" + word + "” is known"
                        + Nearest.question(word, List.of(IGNORE, BEGIN, END)));
        }
    }

    private void ignore(Comment comment, String rest) throws MalformedException {
        Grounds grounds = Grounds.read(rest, catalog);
        SourceRange next = comment.next()
                .orElseThrow(() -> new MalformedException("ignores nothing: nothing follows that it could be about"));
        all.add(new Suppression(List.of(comment.range()), grounds.rules(), grounds.reason(), Scope.blocks(next)));
    }

    /** Ends what began last, or began last with the same rules where the end names some. */
    private void end(Comment comment, String names) throws MalformedException {
        int at = open.size() - 1;
        while (at >= 0 && !names.isEmpty() && !names.equals(names(open.get(at)))) {
            at--;
        }
        if (at < 0) {
            throw new MalformedException(
                    "ends nothing: no “" + BEGIN + "” before it" + (names.isEmpty() ? "" : " names “" + names + "”"));
        }
        Open begin = open.remove(at);
        SourceRange first = begin.comment().range();
        try {
            Grounds grounds = Grounds.read(begin.names(), catalog);
            all.add(new Suppression(
                    List.of(first, comment.range()),
                    grounds.rules(),
                    grounds.reason(),
                    Scope.blocks(new SourceRange(first.end(), comment.range().start()))));
        } catch (MalformedException e) {
            problems.add(new Problem(first, e.getMessage()));
        }
    }

    private static String names(Open begin) {
        return begin.names().split(":", 2)[0].strip();
    }
}
