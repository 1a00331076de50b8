package org.postedit.document;

import java.util.ArrayList;
import java.util.List;
import org.postedit.text.ProseRange;
import org.postedit.text.SourceRange;

/**
 * What people read of a source whose text is markup through and through, such as a Word document: its prose, a paragraph a
 * line, so that the number of a line is that of a paragraph.
 */
public final class ReadableText {
    private static final int BREAK = 2;

    private final List<Article> articles;
    private final List<Integer> starts = new ArrayList<>();
    private final Source source;

    private ReadableText(Source read, List<Article> articles) {
        this.articles = articles;
        StringBuilder lines = new StringBuilder();
        for (Article article : articles) {
            starts.add(lines.length());
            for (Block block : article.blocks()) {
                // A break in the text of a paragraph would be taken for the next one.
                String line =
                        block.range().in(article.prose()).replace('\n', ' ').replace('\r', ' ');
                lines.append(line).append('\n');
            }
        }
        source = new Source(read.name(), lines.toString(), Format.PLAIN, read.language());
    }

    /** What people read of {@code source}. */
    public static ReadableText of(Source source) {
        return new ReadableText(source, ArticleReader.of(source.format()).readAll(source));
    }

    /** The paragraphs as a plain text, each with a line feed behind it. */
    public Source source() {
        return source;
    }

    /** Where in the {@linkplain #source() text} that stands which the source has at {@code range}. */
    public SourceRange rangeOf(SourceRange range) {
        int owner = 0;
        for (int i = articles.size() - 1; i >= 0; i--) {
            if (!articles.get(i).map().toProse(range).isEmpty()) {
                owner = i;
            }
        }
        Article article = articles.get(owner);
        ProseRange prose = article.map().toProse(range);
        int start = starts.get(owner) + offset(article, prose.start());
        return new SourceRange(start, Math.max(start, starts.get(owner) + offset(article, prose.end())));
    }

    /** Where in the source that stands which the {@linkplain #source() text} has at {@code range}. */
    public SourceRange sourceOf(SourceRange range) {
        int owner = 0;
        while (owner + 1 < starts.size() && starts.get(owner + 1) <= range.start()) {
            owner++;
        }
        Article article = articles.get(owner);
        int start = prose(article, range.start() - starts.get(owner));
        int end = prose(article, range.end() - starts.get(owner));
        return article.map().toSource(new ProseRange(start, Math.max(start, end)));
    }

    /** The offset in the prose of an article of {@code line}, the offset in its lines. */
    private static int prose(Article article, int line) {
        int start = 0;
        for (Block block : article.blocks()) {
            int length = block.range().length();
            if (line <= start + length) {
                return block.range().start() + line - start;
            }
            start += length + 1;
        }
        return article.prose().length();
    }

    /** Whether a change of {@code range} changes what people read, and not only how it is written. */
    public boolean isText(SourceRange range) {
        return articles.stream()
                .anyMatch(article -> article.runs().around(range).isPresent()
                        || !article.map().toProse(range).isEmpty());
    }

    /** The offset in the lines of an article of {@code prose}, before which some breaks are one character longer. */
    private static int offset(Article article, int prose) {
        List<Block> blocks = article.blocks();
        int low = 0;
        int high = blocks.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (blocks.get(middle).range().start() <= prose) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        if (low == 0) {
            return 0;
        }
        Block block = blocks.get(low - 1);
        return Math.min(prose, block.range().end() + 1) - (low - 1) * (BREAK - 1);
    }
}
