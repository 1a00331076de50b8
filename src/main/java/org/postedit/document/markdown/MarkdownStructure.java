package org.postedit.document.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.commonmark.node.Block;
import org.commonmark.node.BulletList;
import org.commonmark.node.Document;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;

/**
 * The blocks of parsed Markdown, each with what makes it look as it does: an item of a list with its number, code with its
 * text. Where a list ends is not told, since a list that is cut in two and counts on looks as one; comments are not either.
 */
final class MarkdownStructure {
    private static final Pattern COMMENT = Pattern.compile("<!--.*?-->", Pattern.DOTALL);

    private final List<String> blocks = new ArrayList<>();

    private MarkdownStructure() {}

    static List<String> of(Node document) {
        MarkdownStructure structure = new MarkdownStructure();
        structure.addAll(document, 0);
        return structure.blocks;
    }

    private void addAll(Node parent, int depth) {
        int number = parent instanceof OrderedList list ? list.getMarkerStartNumber() : 0;
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof ListBlock) {
                addAll(node, depth);
            } else if (node instanceof Block block) {
                add(block, depth, parent instanceof BulletList ? "•" : String.valueOf(number++));
            }
        }
    }

    private void add(Block block, int depth, String number) {
        String looks = looks(block, number);
        if (!looks.isEmpty()) {
            blocks.add("  ".repeat(depth) + looks);
        }
        if (!(block instanceof Document)) {
            addAll(block, depth + 1);
        }
    }

    private static String looks(Block block, String number) {
        String kind = block.getClass().getSimpleName();
        if (block.getParent() instanceof ListBlock) {
            return number;
        } else if (block instanceof Heading heading) {
            return kind + heading.getLevel();
        } else if (block instanceof IndentedCodeBlock code) {
            return kind + code.getLiteral();
        } else if (block instanceof FencedCodeBlock code) {
            return kind + code.getInfo() + "\n" + code.getLiteral();
        } else if (block instanceof HtmlBlock html) {
            String left = COMMENT.matcher(html.getLiteral())
                    .replaceAll("")
                    .replaceAll("\\s+", " ")
                    .strip();
            return left.isEmpty() ? "" : kind + left;
        } else if (block instanceof LinkReferenceDefinition link) {
            return kind + link.getLabel() + link.getDestination();
        }
        return kind;
    }
}
