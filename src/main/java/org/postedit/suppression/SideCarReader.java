package org.postedit.suppression;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.postedit.document.Format;
import org.postedit.document.ReadableText;
import org.postedit.document.Source;
import org.postedit.rule.RuleCatalog;
import org.postedit.text.LineIndex;
import org.postedit.text.SourceRange;

/**
 * Reads the file beside a plain text that says what to leave in it. An entry is a line with rules and a reason, and indented
 * below it the text that is meant, as long as it takes:
 *
 * <pre>{@code
 * # lines like this one say nothing
 * quotation/split: set so by the poet
 *     “We came.” “We saw.”
 * }</pre>
 */
final class SideCarReader {
    private static final Pattern SPACE = Pattern.compile("[\\s\\u00a0\\ufeff]+");

    private static final int FEWEST_LETTERS = 3;

    private final String sideCar;
    private final String article;

    /** From a place that a person reads to where it stands in the source. */
    private final UnaryOperator<SourceRange> home;

    private final RuleCatalog catalog;
    private final List<Suppression> all = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private final List<SourceRange> entry = new ArrayList<>();

    private SideCarReader(String sideCar, Source source, RuleCatalog catalog) {
        this.sideCar = sideCar;
        if (source.format() == Format.DOCX) {
            ReadableText readable = ReadableText.of(source);
            this.article = readable.source().text();
            this.home = readable::sourceOf;
        } else {
            this.article = source.text();
            this.home = UnaryOperator.identity();
        }
        this.catalog = catalog;
    }

    static Suppressions read(String sideCar, Source source, RuleCatalog catalog) {
        SideCarReader reader = new SideCarReader(sideCar, source, catalog);
        LineIndex lines = new LineIndex(sideCar);
        for (int line = 1; line <= lines.count(); line++) {
            reader.take(lines.range(line));
        }
        reader.endEntry();
        return new Suppressions(reader.all, reader.problems);
    }

    private void take(SourceRange line) {
        String text = line.in(sideCar);
        boolean indented = text.startsWith(" ") || text.startsWith("\t");
        if (SPACE.matcher(text).replaceAll("").isEmpty() || text.startsWith("#") || text.startsWith("\uFEFF#")) {
            endEntry();
        } else if (!indented) {
            endEntry();
            entry.add(line);
        } else if (entry.isEmpty()) {
            problems.add(new Problem(line, "ignores nothing: a text without a rule above it"));
        } else {
            entry.add(line);
        }
    }

    private void endEntry() {
        if (entry.isEmpty()) {
            return;
        }
        SourceRange head = entry.get(0);
        String text = entry.stream().skip(1).map(line -> line.in(sideCar)).collect(Collectors.joining(" "));
        try {
            Grounds grounds = Grounds.read(head.in(sideCar).replace("\uFEFF", ""), catalog);
            if (text.isEmpty()) {
                throw new MalformedException("ignores nothing: no text below it; indent what it is about");
            }
            if (text.chars().filter(Character::isLetterOrDigit).count() < FEWEST_LETTERS) {
                throw new MalformedException("ignores nothing: its text stands everywhere; write more of the sentence");
            }
            SourceRange place =
                    new SourceRange(head.start(), entry.get(entry.size() - 1).end());
            all.add(new Suppression(
                    List.of(place), grounds.rules(), grounds.reason(), Scope.words(placesOf(text.strip()))));
        } catch (MalformedException e) {
            problems.add(new Problem(head, e.getMessage()));
        }
        entry.clear();
    }

    /** Where the article says {@code text}, however it is wrapped. */
    private List<SourceRange> placesOf(String text) {
        String words = Stream.of(SPACE.split(text)).map(Pattern::quote).collect(Collectors.joining(SPACE.pattern()));
        return Pattern.compile(words)
                .matcher(article)
                .results()
                .map(place -> home.apply(new SourceRange(place.start(), place.end())))
                .toList();
    }
}
