package org.postedit.quality;

import java.util.List;
import java.util.stream.Collectors;
import org.postedit.document.Article;
import org.postedit.document.ArticleReader;
import org.postedit.document.Source;
import org.postedit.text.ProseRange;
import org.postedit.text.SourceRange;

/** An example in its staging, with the way from its own places to those of the staging: all are told in prose. */
final class Staged {
    private final Staging staging;
    private final Article bare;
    private final Article article;

    Staged(Source example, Staging staging) {
        this.staging = staging;
        this.bare = ArticleReader.of(example.format()).read(example);
        Source staged = staging.stage(example);
        this.article = ArticleReader.of(staged.format()).read(staged);
    }

    Staging staging() {
        return staging;
    }

    Source source() {
        return article.source();
    }

    /** Whether it is marked up as in the card. */
    boolean isAsWritten() {
        return source().format() == bare.source().format();
    }

    /** Whether a reader sees the example as it was. */
    boolean readsTheSame() {
        return article.prose().endsWith(bare.prose());
    }

    /** Where a place of the example comes to lie. */
    ProseRange prose(SourceRange marked) {
        ProseRange range = bare.map().toProse(marked);
        int shift = article.prose().length() - bare.prose().length();
        return new ProseRange(range.start() + shift, range.end() + shift);
    }

    /** What a finding marks. */
    ProseRange found(SourceRange range) {
        return article.map().toProse(range);
    }

    /** A message with the prose, on one line, and carets under places. */
    String shown(String message, List<ProseRange> places) {
        String carets = places.stream()
                .map(range -> " ".repeat(range.start()) + "^".repeat(Math.max(1, range.length())))
                .collect(Collectors.joining("\n"));
        return source().name() + ": " + message + "\n"
                + article.prose().replace("\n", "⏎").replace("\r", "␍") + (carets.isEmpty() ? "" : "\n" + carets);
    }
}
