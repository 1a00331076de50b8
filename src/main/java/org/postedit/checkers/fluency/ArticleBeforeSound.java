package org.postedit.checkers.fluency;

import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.postedit.analysis.Analysis;
import org.postedit.analysis.FirstSound;
import org.postedit.analysis.Token;
import org.postedit.finding.Confidence;
import org.postedit.rule.Checker;
import org.postedit.rule.Match;
import org.postedit.rule.Suggestion;
import org.postedit.text.ProseRange;

/** Flags {@code a} before the sound of a vowel and {@code an} before another: {@code a 11-year-old}, {@code an unique chance}. */
public final class ArticleBeforeSound implements Checker {
    private static final Pattern PLACE =
            Pattern.compile("(?<![^\\n “\"‘\\[(])([Aa]n?) (?=([\\p{L}\\d][\\p{L}\\p{M}\\d’'-]*))");

    private static final int LONGEST_TITLE = 4;

    @Override
    public List<Match> check(Analysis analysis) {
        return analysis.find(PLACE).stream()
                .map(place -> match(analysis, place))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<Match> match(Analysis analysis, MatchResult place) {
        String article = place.group(1);
        String next = place.group(2);
        FirstSound sound = FirstSound.of(next);
        boolean an = article.length() > 1;
        boolean fits = sound == FirstSound.UNSURE || an == (sound == FirstSound.VOWEL);
        if (fits || !isArticle(analysis, place, an)) {
            return Optional.empty();
        }
        ProseRange range = new ProseRange(place.start(1), place.end(1));
        String right = article.substring(0, 1) + (an ? "" : "n");
        Match match = Match.of(range, Suggestion.replace("write “" + right + "”", range, right));
        boolean name = Character.isUpperCase(next.charAt(0));
        return Optional.of(name ? match.atMost(Confidence.MEDIUM) : match);
    }

    /** Whether it is one: a letter, a grade or a name has a capital in the midst of a sentence, as in {@code hepatitis A}. */
    private static boolean isArticle(Analysis analysis, MatchResult place, boolean an) {
        int at = place.start(1);
        boolean capital = Character.isUpperCase(place.group(1).charAt(0));
        if (capital && followsTitle(analysis, at)) {
            return false;
        }
        List<Token> tokens = analysis.tokensAround(at);
        for (int i = 0; i + 1 < tokens.size(); i++) {
            if (tokens.get(i).range().start() == at) {
                Token next = tokens.get(i + 1);
                return opensNoun(next, analysis)
                        && (!capital || i == 0 || !tokens.get(i - 1).isWord())
                        && !(i > 0 && isDoubtful(tokens.get(i - 1), an))
                        && next.range().start() == place.end();
            }
        }
        return false;
    }

    /** Whether the letter stands for a name that is not told: {@code Ms. A interviewed him}. */
    private static boolean followsTitle(Analysis analysis, int at) {
        int stop = at - 2;
        if (stop < 1 || analysis.prose().charAt(stop) != '.') {
            return false;
        }
        int start = analysis.wordStart(stop);
        return stop - start <= LONGEST_TITLE
                && Character.isUpperCase(analysis.prose().charAt(start));
    }

    /** Whether the word goes with an article: {@code a is} is no article, and neither is the Spanish {@code a}. */
    private static boolean opensNoun(Token next, Analysis analysis) {
        boolean known = !next.readings().isEmpty()
                || next.is("CD")
                || !Character.isLetter(next.text().charAt(0));
        return known
                && (next.is("NN") || next.is("JJ") || next.is("VB") || next.is("CD") || next.is("RB"))
                && !analysis.lexicon("function-words").contains(next.text());
    }

    /** Behind a noun, {@code an} is as likely a cut {@code and}: {@code rope an twine}. */
    private static boolean isDoubtful(Token before, boolean an) {
        boolean foreign =
                before.readings().isEmpty() && Character.isLetter(before.text().charAt(0)) && !before.isCapitalized();
        return before.text().equals("/") || foreign || (an && (before.is("NN") || before.is("JJ")));
    }
}
