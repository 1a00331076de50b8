package org.postedit.document.markdown;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.commonmark.ext.front.matter.YamlFrontMatterExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Node;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.postedit.document.Article;
import org.postedit.document.ArticleReader;
import org.postedit.document.Assembly;
import org.postedit.document.Comment;
import org.postedit.document.Escaping;
import org.postedit.document.Outline;
import org.postedit.document.Source;

/**
 * Reads CommonMark with tables and front matter, and the HTML inside it.
 *
 * <p>Code blocks and shortcodes are left out. Code inside a sentence stands in the prose as one
 * {@linkplain org.postedit.document.ArticleBuilder#OBJECT object}. The texts of pictures, and the title and description of
 * the front matter, are an article of their own: they belong to no paragraph.
 */
public final class MarkdownReader implements ArticleReader {
    private static final Parser PARSER = Parser.builder()
            .extensions(List.of(YamlFrontMatterExtension.create(), TablesExtension.create()))
            .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
            .build();

    /** From one block to the next with nothing but line breaks and the mark that begins it. */
    private static final Pattern BETWEEN =
            Pattern.compile("[ \\t]*\\r?\\n[\\s>]*(?:[-*+][ \\t]+|\\d{1,9}[.)][ \\t]+|#{1,6}[ \\t]+)?");

    /** A reader; all of them are alike. */
    public MarkdownReader() {}

    @Override
    public Article read(Source source) {
        return readAll(source).get(0);
    }

    @Override
    public List<Article> readAll(Source source) {
        Shortcodes shortcodes = Shortcodes.in(source.text());
        Node document = PARSER.parse(shortcodes.covered());
        MarkdownPieces pieces = MarkdownPieces.of(document, source, shortcodes);
        Article body = assembly(source).of(pieces.body(), Escaping.MARKDOWN);
        Article asides = assembly(source).of(pieces.asides(), Escaping.VALUE);
        return asides.blocks().isEmpty() ? List.of(body) : List.of(body, asides);
    }

    @Override
    public List<Comment> comments(Source source, String word) {
        Shortcodes shortcodes = Shortcodes.in(source.text());
        Node document = PARSER.parse(shortcodes.covered());
        MarkdownPieces pieces = MarkdownPieces.of(document, source, shortcodes);
        Outline outline = new Outline(source.text());
        document.accept(new MarkdownOutline(shortcodes.covered(), Locale.forLanguageTag(source.language()), outline));
        shortcodes.seen(source.text()).forEach(place -> outline.line(place[0], place[1]));
        outline.lines(pieces.body());
        outline.lines(pieces.asides());
        return outline.comments(word);
    }

    @Override
    public List<String> structure(Source source) {
        return MarkdownStructure.of(PARSER.parse(Shortcodes.in(source.text()).covered()));
    }

    private static Assembly assembly(Source source) {
        return new Assembly(source, between -> BETWEEN.matcher(between).matches());
    }
}
