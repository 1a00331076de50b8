package org.postedit.checkers.duplication;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.postedit.analysis.Analysis;
import org.postedit.analysis.Token;
import org.postedit.rule.Checker;
import org.postedit.rule.Match;
import org.postedit.rule.Suggestion;
import org.postedit.text.ProseRange;

/**
 * Flags a word that {@code and} joins to itself, as in {@code gifted and gifted teachers}: the source had two words of one
 * meaning.
 *
 * <p>English joins a word to itself for growth ({@code higher and higher}), for going on ({@code ran and ran}), for a great
 * many ({@code miles and miles of sand}), and where the second begins a longer name ({@code oil and oil products}).
 */
public final class JoinedToItself implements Checker {
    private static final List<String> JOINERS = List.of(" and ", " or ");
    private static final Set<String> ENDS = Set.of(".", ",", ";", ":", "!", "?", ")");
    private static final int SHORTEST = 4;

    @Override
    public List<Match> check(Analysis analysis) {
        List<Match> matches = new ArrayList<>();
        String prose = analysis.prose();
        for (String joiner : JOINERS) {
            for (int at = prose.indexOf(joiner); at >= 0; at = prose.indexOf(joiner, at + 1)) {
                int start = analysis.wordStart(at);
                int again = at + joiner.length();
                boolean isSame = at - start >= SHORTEST
                        && prose.regionMatches(start, prose, again, at - start)
                        && analysis.wordEnd(again) == again + at - start;
                if (isSame) {
                    match(analysis, start, at, again).ifPresent(matches::add);
                }
            }
        }
        return matches;
    }

    private static Optional<Match> match(Analysis analysis, int start, int end, int again) {
        String word = analysis.prose().substring(start, end);
        List<Token> tokens = analysis.tokensAround(start);
        int first = at(tokens, start);
        int second = at(tokens, again);
        if (first < 0 || second < 0 || isMeant(analysis, word) || !isFault(tokens, first, second)) {
            return Optional.empty();
        }
        int last = again + end - start;
        return Optional.of(Match.of(
                new ProseRange(start, last), Suggestion.replace("say it once", new ProseRange(end, last), "")));
    }

    private static int at(List<Token> tokens, int start) {
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.get(i).range().start() == start) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isMeant(Analysis analysis, String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        return analysis.lexicon("function-words").contains(lower)
                || analysis.lexicon("joined-words").contains(lower)
                || lower.chars().anyMatch(Character::isDigit);
    }

    private static boolean isFault(List<Token> tokens, int first, int second) {
        Token word = tokens.get(first);
        Token next = second + 1 < tokens.size() ? tokens.get(second + 1) : null;
        boolean isGrowth = word.is("JJR") || word.is("RBR") || word.canBe("JJR") || word.is("RB");
        if (next == null || isGrowth) {
            return false;
        }
        boolean ends = ENDS.contains(next.text());
        if (word.is("NNS")) {
            return ends
                    || next.is("MD")
                    || next.text().equals("are")
                    || next.text().equals("were");
        }
        if (word.is("JJ")) {
            boolean isNoun = first > 0 && tokens.get(first - 1).text().equalsIgnoreCase("the");
            return next.is("NN") && !next.isCapitalized() && !isNoun;
        }
        boolean takesObject = next.is("DT") || next.is("PRP$");
        return word.canBe("VB") && (word.is("VB") || word.is("NN")) && takesObject;
    }
}
