package org.postedit.analysis;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.postedit.document.Article;
import org.postedit.document.Block;
import org.postedit.text.ProseRange;

/**
 * Pairs the quotation marks of an article, block by block, with a stack.
 *
 * <p>A quotation that a paragraph leaves open goes on in the next one if that begins with an opening mark, as newspapers
 * set long quotations; or if its first double mark
 * closes a quotation at its end; otherwise the closing mark is lost. Double marks of two shapes pair, since translation mixes them.
 * The same double mark opened twice means that the first was never closed: English sets a quotation inside a quotation in
 * single marks.
 */
final class QuotationParser {
    private final String prose;
    private final List<Quotation> all = new ArrayList<>();
    private final List<QuotationMark> strays = new ArrayList<>();
    private final Deque<QuotationMark> open = new ArrayDeque<>();

    /** Whether the last double mark so far opened a quotation that its paragraph left open. */
    private boolean carried;

    private QuotationParser(String prose) {
        this.prose = prose;
    }

    static Quotations parse(Article article) {
        QuotationParser parser = new QuotationParser(article.prose());
        List<Block> blocks = article.blocks();
        for (int i = 0; i < blocks.size(); i++) {
            Optional<Block> next = i + 1 < blocks.size() ? Optional.of(blocks.get(i + 1)) : Optional.empty();
            parser.parseBlock(blocks.get(i), next);
        }
        return new Quotations(parser.all, parser.strays);
    }

    private void parseBlock(Block block, Optional<Block> next) {
        for (QuotationMark mark : MarkScanner.scan(prose, block.range())) {
            if (mark.opens()) {
                open(mark);
            } else {
                close(mark);
            }
            if (mark.isDouble()) {
                carried = false;
            }
        }
        boolean goesOn = next.map(this::opensWithMark).orElse(false);
        while (!open.isEmpty()) {
            QuotationMark mark = open.pop();
            all.add(quotation(mark, Optional.empty(), block.range().end()));
            carried |= mark.isDouble() && !goesOn;
        }
    }

    private void open(QuotationMark mark) {
        if (mark.isDouble() && !open.isEmpty() && open.peek().isDouble()) {
            QuotationMark lost = open.pop();
            all.add(quotation(lost, Optional.empty(), mark.range().start()));
        }
        open.push(mark);
    }

    private void close(QuotationMark mark) {
        if (mark.isDouble()) {
            while (!open.isEmpty() && !open.peek().isDouble()) {
                open.pop();
            }
        }
        if (!open.isEmpty() && open.peek().isDouble() == mark.isDouble()) {
            QuotationMark opening = open.pop();
            all.add(quotation(opening, Optional.of(mark), mark.range().start()));
        } else if (mark.isDouble() && !(carried && endsBlock(mark))) {
            strays.add(mark);
        }
    }

    private boolean endsBlock(QuotationMark mark) {
        int end = mark.range().end();
        return end == prose.length() || prose.charAt(end) == '\n';
    }

    private Quotation quotation(QuotationMark opening, Optional<QuotationMark> closing, int end) {
        return new Quotation(opening, closing, new ProseRange(opening.range().end(), end), open.size());
    }

    private boolean opensWithMark(Block block) {
        char first = prose.charAt(block.range().start());
        return first == '“' || first == '"' || first == '„' || first == '«';
    }
}
