package org.postedit.document.markdown;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.commonmark.ext.front.matter.YamlFrontMatterBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.CustomNode;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.Text;
import org.postedit.document.Block.Kind;
import org.postedit.document.Piece;
import org.postedit.document.Source;
import org.postedit.document.html.HtmlFragment;

/** Takes parsed Markdown apart. */
final class MarkdownPieces extends AbstractVisitor {
    private static final Pattern LINE_TAG = Pattern.compile(
            "(?i)</?(?:br|hr|p|div|section|article|aside|center|figure|figcaption|blockquote|details|summary"
                    + "|[uod]l|li|d[td]|table|caption|t[rdh]|h[1-6])\\b[^>]*>");
    private static final int FEWEST_WORDS = 4;
    private static final int NOWHERE = -1;
    private static final Margins NO_MARGINS = new Margins(List.of());

    private final Source source;
    private final Shortcodes shortcodes;
    private final List<Piece> body = new ArrayList<>();
    private final List<Piece> asides = new ArrayList<>();
    private Kind kind = Kind.PARAGRAPH;
    private int pictures;

    private MarkdownPieces(Source source, Shortcodes shortcodes) {
        this.source = source;
        this.shortcodes = shortcodes;
    }

    static MarkdownPieces of(Node document, Source source, Shortcodes shortcodes) {
        MarkdownPieces pieces = new MarkdownPieces(source, shortcodes);
        document.accept(pieces);
        shortcodes.edges().stream().forEach(at -> addEdge(pieces.body, at));
        FrontMatterTexts.inToml(source.text()).forEach(pieces::aside);
        pieces.body.sort(Comparator.comparingInt(Piece::start));
        pieces.asides.sort(Comparator.comparingInt(Piece::start));
        return pieces;
    }

    List<Piece> body() {
        return body;
    }

    List<Piece> asides() {
        return asides;
    }

    @Override
    public void visit(Heading heading) {
        line(heading, Kind.HEADING);
    }

    @Override
    public void visit(Paragraph paragraph) {
        line(paragraph, paragraph.getParent() instanceof ListItem ? Kind.LIST_ITEM : Kind.PARAGRAPH);
    }

    @Override
    public void visit(CustomNode node) {
        if (node instanceof TableCell) {
            line(node, Kind.LIST_ITEM);
        } else {
            visitChildren(node);
        }
    }

    @Override
    public void visit(CustomBlock block) {
        if (block instanceof YamlFrontMatterBlock) {
            FrontMatterTexts.in(source.text(), start(block), end(block)).forEach(this::aside);
        } else {
            visitChildren(block);
        }
    }

    @Override
    public void visit(HtmlBlock block) {
        int start = start(block);
        int end = end(block);
        Margins margins = Margins.of(block.getSourceSpans(), source.text());
        addEdge(body, start);
        HtmlFragment.pieces(margins.cover(shortcodes.covered(), start, end), language(), start)
                .forEach(piece -> addUncovered(piece, margins));
        addEdge(body, end);
    }

    @Override
    public void visit(HtmlInline tag) {
        if (LINE_TAG.matcher(tag.getLiteral()).matches()) {
            addEdge(body, start(tag));
        }
    }

    @Override
    public void visit(HardLineBreak lineBreak) {
        if (lineBreak.getPrevious() != null) {
            addEdge(body, end(lineBreak.getPrevious()));
        }
    }

    @Override
    public void visit(SoftLineBreak lineBreak) {
        Node before = lineBreak.getPrevious();
        Node after = lineBreak.getNext();
        if (before != null && after != null && end(before) != NOWHERE && start(after) != NOWHERE) {
            String lineEnd = source.text().startsWith("\r\n", end(before)) ? "\r\n" : "\n";
            add(Piece.text(end(before), end(before) + lineEnd.length(), lineEnd, kind));
        }
    }

    @Override
    public void visit(Code code) {
        if (pictures == 0) {
            body.add(Piece.object(start(code), end(code), kind));
        }
    }

    @Override
    public void visit(Image image) {
        addEdge(asides, start(image));
        pictures++;
        visitChildren(image);
        pictures--;
        addEdge(asides, end(image));
    }

    @Override
    public void visit(Text text) {
        if (text.getSourceSpans().isEmpty()) {
            return;
        }
        int from = start(text);
        String decoded = text.getLiteral();
        int end = visibleEnd(text, decoded);
        addUncovered(Piece.text(from, end, decoded, kind), NO_MARGINS);
    }

    private void addUncovered(Piece piece, Margins margins) {
        List<int[]> covered = new ArrayList<>(shortcodes.between(piece.start(), piece.end()));
        covered.addAll(margins.between(piece.start(), piece.end()));
        covered.sort(Comparator.comparingInt(place -> place[0]));
        if (piece.what() == Piece.What.TEXT && !covered.isEmpty()) {
            addAround(covered, margins, piece);
        } else {
            add(piece);
        }
    }

    /** The two spaces of a hard line break are no text. */
    private int visibleEnd(Text text, String decoded) {
        int end = end(text);
        if (text.getNext() instanceof HardLineBreak && !decoded.endsWith(" ")) {
            while (end > start(text) && shortcodes.covered().charAt(end - 1) == ' ') {
                end--;
            }
        }
        return end;
    }

    private void line(Node node, Kind next) {
        Kind outer = kind;
        kind = next;
        addEdge(body, start(node));
        visitChildren(node);
        addEdge(body, end(node));
        kind = outer;
    }

    private static void addEdge(List<Piece> pieces, int at) {
        if (at != NOWHERE) {
            pieces.add(Piece.edge(at));
        }
    }

    private void add(Piece piece) {
        (pictures > 0 ? asides : body).add(piece);
    }

    private Locale language() {
        return Locale.forLanguageTag(source.language());
    }

    private void aside(Piece piece) {
        if (piece.decoded().strip().split("\\s+").length >= FEWEST_WORDS) {
            addEdge(asides, piece.start());
            asides.add(piece);
        }
    }

    /** Adds the text between what is covered; a shortcode in the middle of a line is an object of its sentence. */
    private void addAround(List<int[]> covered, Margins margins, Piece piece) {
        String decoded = piece.decoded();
        int from = piece.start();
        int read = 0;
        for (int[] place : covered) {
            boolean isMargin = margins.places().contains(place);
            int at = Math.max(from, place[0]);
            int cover = decoded.indexOf(isMargin ? Margins.COVER : Shortcodes.COVER, read);
            add(Piece.text(from, at, decoded.substring(read, cover), piece.kind()));
            from = Math.min(piece.end(), place[1]);
            read = cover + (from - at);
            if (!isMargin && shortcodes.isInLine(place, source.text())) {
                add(Piece.object(at, from, piece.kind()));
            }
        }
        add(Piece.text(from, piece.end(), decoded.substring(read), piece.kind()));
    }

    /** Where a node begins; {@link #NOWHERE} where the parser does not tell. */
    static int start(Node node) {
        List<SourceSpan> spans = node.getSourceSpans();
        return spans.isEmpty() ? NOWHERE : spans.get(0).getInputIndex();
    }

    /** Where a node ends. */
    static int end(Node node) {
        List<SourceSpan> spans = node.getSourceSpans();
        if (spans.isEmpty()) {
            return NOWHERE;
        }
        SourceSpan last = spans.get(spans.size() - 1);
        return last.getInputIndex() + last.getLength();
    }
}
