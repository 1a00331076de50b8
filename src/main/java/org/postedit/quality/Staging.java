package org.postedit.quality;

import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.postedit.document.Article;
import org.postedit.document.ArticleReader;
import org.postedit.document.Block;
import org.postedit.document.Format;
import org.postedit.document.Source;

/** What an example of a card stands in; a rule finds the same in each. */
enum Staging {
    /** As it stands in the card. */
    BARE(Format.PLAIN, "", ""),
    /** Behind a paragraph with a character of two code units and an entity. */
    AFTER_EMOJI_AND_ENTITY(
            Format.PLAIN,
            " after an emoji and an entity",
            "The fair 🎡 of Berg (`&amp;` in code) opens on Friday at noon.\n"),
    /** With lines that end as those of Windows do. */
    WITH_CRLF(Format.PLAIN, " with CRLF", ""),
    /** As a page. */
    IN_HTML(Format.HTML, " as HTML", ""),
    /** As Markdown. */
    IN_MARKDOWN(Format.MARKDOWN, " as Markdown", "");

    private static final Pattern FOLDED = Pattern.compile("[ \\t\\f]{2}|[\\t\\f]");
    private static final String LINE_START = "^(\\d+(?=[.)])|(?=[-+=#>|~:]))";
    private static final String MARKS = "[\\\\`*_{}\\[\\]<>&!|~]";

    private final Format format;
    private final String label;
    private final String before;

    Staging(Format format, String label, String before) {
        this.format = format;
        this.label = label;
        this.before = before;
    }

    /** Whether an example can be staged so: one that needs markup of its own stands bare, and markup folds white space. */
    boolean holds(Source example) {
        boolean folds = format != Format.PLAIN && FOLDED.matcher(example.text()).find();
        return this == BARE || (example.format() == Format.PLAIN && !folds);
    }

    /** The text of an example in its staging. */
    Source stage(Source example) {
        String text = example.text();
        String staged = switch (this) {
            case BARE, AFTER_EMOJI_AND_ENTITY -> before + text;
            case WITH_CRLF -> text.replace("\n", "\r\n");
            case IN_HTML -> blocks(example, Staging::element, "\n");
            case IN_MARKDOWN -> blocks(example, Staging::markdown, "\n\n");
        };
        return new Source(example.name() + label, staged, this == BARE ? example.format() : format, example.language());
    }

    private static String blocks(Source example, Function<Piece, String> written, String between) {
        Article article = ArticleReader.of(Format.PLAIN).read(example);
        List<Block> blocks = article.blocks();
        return blocks.stream()
                .map(block ->
                        written.apply(new Piece(block.kind(), block.range().in(article.prose()))))
                .collect(Collectors.joining(between, "", "\n"));
    }

    /** The words of a block. */
    private record Piece(Block.Kind kind, String words) {}

    private static String element(Piece piece) {
        String words = piece.words().replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
        return switch (piece.kind()) {
            case HEADING -> "<h2>" + words + "</h2>";
            case PARAGRAPH -> "<p>" + words + "</p>";
            case LIST_ITEM -> "<ul><li>" + words + "</li></ul>";
        };
    }

    private static String markdown(Piece piece) {
        String words = piece.words().replaceAll(MARKS, "\\\\$0").replaceFirst(LINE_START, "$1\\\\");
        return switch (piece.kind()) {
            case HEADING -> "## " + words;
            case PARAGRAPH -> words;
            case LIST_ITEM -> "- " + words;
        };
    }
}
