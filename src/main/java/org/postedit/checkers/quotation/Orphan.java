package org.postedit.checkers.quotation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.postedit.analysis.Analysis;
import org.postedit.analysis.Clause;
import org.postedit.analysis.Quotation;
import org.postedit.analysis.Token;
import org.postedit.rule.Checker;
import org.postedit.rule.Match;
import org.postedit.rule.Replacement;
import org.postedit.rule.Suggestion;
import org.postedit.text.ProseRange;

/**
 * Flags a quoted phrase set down as a sentence of its own, as in {@code They fear the sea. “The angry sea” In winter it
 * rises.}
 */
public final class Orphan implements Checker {

    @Override
    public List<Match> check(Analysis analysis) {
        List<Match> matches = new ArrayList<>();
        for (Quotation quotation : analysis.quotations().outer()) {
            if (stopBefore(analysis, quotation) && isPhrase(analysis, quotation)) {
                followed(analysis, quotation).ifPresent(end -> matches.add(match(analysis, quotation, end)));
            }
        }
        return matches;
    }

    /** A lower-case word with its full stop stands before the quotation, in the same block. */
    private static boolean stopBefore(Analysis analysis, Quotation quotation) {
        String prose = analysis.prose();
        int start = quotation.range().start();
        return start > 3
                && prose.charAt(start - 1) == ' '
                && prose.charAt(start - 2) == '.'
                && Character.isLowerCase(prose.charAt(start - 3))
                && !analysis.quotations().isQuoted(start - 3);
    }

    /** Two words or more without a verb and without a mark that would end a sentence. */
    private static boolean isPhrase(Analysis analysis, Quotation quotation) {
        String content = quotation.content().in(analysis.prose());
        if (quotation.closing().isEmpty()
                || content.isBlank()
                || ".?!,:;…".indexOf(content.charAt(content.length() - 1)) >= 0) {
            return false;
        }
        Clause clause = new Clause(analysis.tag(quotation.content()));
        return clause.words() >= 2 && !clause.hasFiniteVerb();
    }

    /** Where the text after the quotation begins a sentence: the end of the word that does; or the end of the block. */
    private static Optional<ProseRange> followed(Analysis analysis, Quotation quotation) {
        String prose = analysis.prose();
        int end = quotation.range().end();
        if (end == prose.length() || prose.charAt(end) == '\n') {
            return Optional.of(new ProseRange(end, end));
        }
        int stop = end + 1;
        while (stop < prose.length() && Character.isLetter(prose.charAt(stop))) {
            stop++;
        }
        boolean capital = prose.charAt(end) == ' ' && stop > end + 1 && Character.isUpperCase(prose.charAt(end + 1));
        return capital && opens(analysis, quotation, new ProseRange(end + 1, stop))
                ? Optional.of(new ProseRange(end + 1, stop))
                : Optional.empty();
    }

    /** A function word or a plural opens a sentence; any word does where the quotation says again what stood before it. */
    private static boolean opens(Analysis analysis, Quotation quotation, ProseRange word) {
        List<Token> after = analysis.tokensAround(word.start()).stream()
                .filter(token -> token.range().start() >= word.start())
                .limit(3)
                .toList();
        if (after.size() < 3 || (after.get(1).isCapitalized() && !after.get(0).is("NNP"))) {
            return false;
        }
        return analysis.lexicon("sentence-openers").contains(word.in(analysis.prose()))
                || (isPlural(after.get(0))
                        && (after.get(1).isFinite() || after.get(1).is("IN")))
                || (!after.get(0).is("VB") && repeats(analysis, quotation));
    }

    private static boolean isPlural(Token token) {
        return token.canBe("NNS") && !token.canBe("VBZ") && !token.canBe("VBP");
    }

    /** The last word of the sentence before stands in the quotation: {@code fear the system. “The system of fear”}. */
    private static boolean repeats(Analysis analysis, Quotation quotation) {
        int stop = quotation.range().start() - 2;
        String last = analysis.prose().substring(analysis.wordStart(stop), stop);
        return analysis.tag(quotation.content()).stream()
                .anyMatch(token -> token.text().equalsIgnoreCase(last));
    }

    private static Match match(Analysis analysis, Quotation quotation, ProseRange follower) {
        String prose = analysis.prose();
        int open = quotation.range().start();
        int repeated = repeatedTail(prose, open - 2, quotation.content());
        int closing = quotation.content().end();
        Replacement stop = new Replacement(new ProseRange(closing, closing), ".");
        Replacement join = repeated < open - 2
                ? new Replacement(new ProseRange(repeated, open), "")
                : new Replacement(new ProseRange(open - 2, open - 1), "");
        String title = repeated < open - 2
                ? "let the quotation take the place of “" + prose.substring(repeated, open - 2) + "”"
                : "join the quotation to the sentence before it";
        return Match.of(
                new ProseRange(Math.min(repeated, analysis.wordStart(open - 2)), follower.end()),
                Suggestion.of(title, join, stop));
    }

    /**
     * Where the last words of the sentence before begin, if the quotation ends in the same ones: the translation set them
     * down twice. Otherwise the stop itself.
     */
    private static int repeatedTail(String prose, int stop, ProseRange content) {
        int start = stop;
        int length = 0;
        while (stop - length > 0 && content.end() - length > content.start()) {
            char left = prose.charAt(stop - length - 1);
            char right = prose.charAt(content.end() - length - 1);
            if (Character.toLowerCase(left) != Character.toLowerCase(right)) {
                break;
            }
            length++;
            boolean wordStart = length == stop || !Character.isLetterOrDigit(prose.charAt(stop - length - 1));
            if (Character.isLetterOrDigit(left) && wordStart) {
                start = stop - length;
            }
        }
        return start < stop ? withArticle(prose, start, content) : start;
    }

    /** Takes the word before along where the quotation begins with it: {@code the sea} for {@code “The angry sea”}. */
    private static int withArticle(String prose, int start, ProseRange content) {
        int length = 0;
        while (content.contains(content.start() + length)
                && Character.isLetter(prose.charAt(content.start() + length))) {
            length++;
        }
        int article = start - 1 - length;
        boolean same = length > 0
                && article > 0
                && prose.regionMatches(true, article, prose, content.start(), length)
                && !Character.isLetterOrDigit(prose.charAt(article - 1));
        return same ? article : start;
    }
}
