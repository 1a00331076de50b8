package org.postedit.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.postedit.document.Block;
import org.postedit.text.ProseRange;

/**
 * Who said what: for each quotation the verb of reporting next to it, and the words that name the speaker.
 *
 * <p>A verb of reporting is one of the list {@code reporting-verbs}. It is looked for in the few words behind the quotation,
 * then in those before it, up to the next stop or mark.
 */
public final class Attributions {
    private static final int REACH = 80;
    private static final String ENDS = ".;:?!“”\"()—–\n";

    private final Analysis analysis;
    private final Lexicon verbs;

    Attributions(Analysis analysis) {
        this.analysis = analysis;
        this.verbs = analysis.lexicon("reporting-verbs");
    }

    /** Who said {@code quotation}; nothing where the text beside it does not tell. */
    public Optional<Attribution> of(Quotation quotation) {
        return behind(quotation).or(() -> before(quotation));
    }

    /** Whether a verb of reporting stands in {@code range}. */
    public boolean speaksIn(ProseRange range) {
        return !range.isEmpty() && analysis.tag(range).stream().anyMatch(this::reports);
    }

    /** Whether the words from {@code start} on tell who speaks: {@code said the mayor}, {@code she told the paper}. */
    public boolean startAt(int start) {
        int limit = Math.min(start + REACH, analysis.prose().length());
        int end = start;
        while (end < limit && ENDS.indexOf(analysis.prose().charAt(end)) < 0) {
            end++;
        }
        return new ReportingClauses(analysis).opens(new ProseRange(start, end));
    }

    /** Whether the word is a verb of reporting. */
    public boolean reports(Token token) {
        return verbs.containsLemma(token) && (token.is("VB") || token.canBe("VB"));
    }

    private Optional<Attribution> behind(Quotation quotation) {
        int start = quotation.range().end();
        int end = start;
        int limit = Math.min(start + REACH, blockEnd(quotation));
        while (end < limit && ENDS.indexOf(analysis.prose().charAt(end)) < 0) {
            end++;
        }
        return quotation.closing().isEmpty() ? Optional.empty() : in(quotation, new ProseRange(start, end));
    }

    private Optional<Attribution> before(Quotation quotation) {
        int end = quotation.range().start();
        while (end > 0 && " :,".indexOf(analysis.prose().charAt(end - 1)) >= 0) {
            end--;
        }
        int start = end;
        while (start > 0 && end - start < REACH && ENDS.indexOf(analysis.prose().charAt(start - 1)) < 0) {
            start--;
        }
        return in(quotation, new ProseRange(start, end));
    }

    private Optional<Attribution> in(Quotation quotation, ProseRange range) {
        if (range.in(analysis.prose()).isBlank()) {
            return Optional.empty();
        }
        List<Token> tokens = analysis.tag(range);
        for (int i = 0; i < tokens.size(); i++) {
            if (reports(tokens.get(i))) {
                return Optional.of(new Attribution(quotation, tokens.get(i), speaker(tokens, i)));
            }
        }
        return Optional.empty();
    }

    /** The nouns next to the verb: behind it, as in {@code said the mayor}, or before it, as in {@code the mayor said}. */
    private static Optional<ProseRange> speaker(List<Token> tokens, int verb) {
        List<Token> behind = new ArrayList<>();
        for (int i = verb + 1; i < tokens.size() && isPartOfName(tokens.get(i)); i++) {
            behind.add(tokens.get(i));
        }
        return span(behind).or(() -> {
            List<Token> ahead = new ArrayList<>();
            for (int i = verb - 1; i >= 0 && isPartOfName(tokens.get(i)); i--) {
                ahead.add(0, tokens.get(i));
            }
            return span(ahead);
        });
    }

    private static boolean isPartOfName(Token token) {
        return token.is("NN") || token.is("DT") || token.is("JJ") || token.is("PRP");
    }

    private static Optional<ProseRange> span(List<Token> tokens) {
        boolean named = tokens.stream().anyMatch(token -> token.is("NN") || token.is("PRP"));
        return named
                ? Optional.of(new ProseRange(
                        tokens.get(0).range().start(),
                        tokens.get(tokens.size() - 1).range().end()))
                : Optional.empty();
    }

    private int blockEnd(Quotation quotation) {
        List<Block> blocks = analysis.article().blocksTouching(quotation.range());
        return blocks.get(blocks.size() - 1).range().end();
    }
}
