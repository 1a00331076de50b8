package org.postedit.document.markdown;

import java.util.Locale;
import java.util.regex.Pattern;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.ThematicBreak;
import org.postedit.document.Outline;
import org.postedit.document.html.HtmlFragment;

/** Adds the comments and blocks of parsed Markdown to an outline. */
final class MarkdownOutline extends AbstractVisitor {
    private static final Pattern SEEN =
            Pattern.compile("(?i)<(?:img|input|iframe|video|audio|embed|object|picture|canvas|select|textarea)\\b");

    private final String text;
    private final Locale language;
    private final Outline outline;

    MarkdownOutline(String text, Locale language, Outline outline) {
        this.text = text;
        this.language = language;
        this.outline = outline;
    }

    @Override
    public void visit(Heading heading) {
        block(heading);
    }

    @Override
    public void visit(Paragraph paragraph) {
        block(paragraph);
    }

    @Override
    public void visit(ListItem item) {
        block(item);
    }

    @Override
    public void visit(CustomBlock block) {
        if (block instanceof TableBlock) {
            block(block);
        }
    }

    @Override
    public void visit(FencedCodeBlock block) {
        outline.line(MarkdownPieces.start(block), MarkdownPieces.end(block));
    }

    @Override
    public void visit(IndentedCodeBlock block) {
        outline.line(MarkdownPieces.start(block), MarkdownPieces.end(block));
    }

    @Override
    public void visit(ThematicBreak rule) {
        outline.line(MarkdownPieces.start(rule), MarkdownPieces.end(rule));
    }

    /** A picture is seen, whether it is described or not. */
    @Override
    public void visit(Image image) {
        outline.line(MarkdownPieces.start(image), MarkdownPieces.end(image));
    }

    @Override
    public void visit(HtmlInline inline) {
        if (SEEN.matcher(inline.getLiteral()).lookingAt()) {
            outline.line(MarkdownPieces.start(inline), MarkdownPieces.end(inline));
        }
        outline.comment(MarkdownPieces.start(inline), MarkdownPieces.end(inline));
    }

    @Override
    public void visit(HtmlBlock block) {
        if (!block.getSourceSpans().isEmpty()) {
            int start = MarkdownPieces.start(block);
            Margins margins = Margins.of(block.getSourceSpans(), text);
            HtmlFragment.outline(margins.cover(text, start, MarkdownPieces.end(block)), start, language, outline);
        }
    }

    private void block(Node node) {
        outline.block(MarkdownPieces.start(node), MarkdownPieces.end(node));
        visitChildren(node);
    }
}
