package org.postedit.checkers.quotation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.postedit.analysis.Analysis;
import org.postedit.analysis.Clause;
import org.postedit.analysis.Quotation;
import org.postedit.analysis.Token;
import org.postedit.rule.Checker;
import org.postedit.rule.Match;
import org.postedit.rule.Suggestion;
import org.postedit.text.ProseRange;

/** Flags one quotation cut in two by a stop and a pair of marks: {@code a “last supplier.” “So that it does not lose”}. */
public final class Split implements Checker {
    private static final int SHORTEST_PHRASE = 4;

    @Override
    public List<Match> check(Analysis analysis) {
        List<Match> matches = new ArrayList<>();
        List<Quotation> outer = analysis.quotations().outer();
        for (int i = 1; i < outer.size(); i++) {
            Quotation first = outer.get(i - 1);
            Quotation second = outer.get(i);
            if (meet(analysis, first, second) && leans(analysis, first, second)) {
                matches.add(match(analysis, first, second));
            }
        }
        return matches;
    }

    /** Nothing but a space stands between the two, and a stop at most before it; commas part the members of a list. */
    private static boolean meet(Analysis analysis, Quotation first, Quotation second) {
        return first.closing().isPresent()
                && second.closing().isPresent()
                && first.range().end() + 1 == second.range().start()
                && analysis.prose().charAt(first.range().end()) == ' '
                && analysis.prose().charAt(first.content().end() - 1) != ','
                && Character.isLetterOrDigit(analysis.prose().charAt(textEnd(analysis, first) - 1));
    }

    /** The second part goes on with the first one's sentence: it starts with a small letter, or is a clause that needs one. */
    private static boolean leans(Analysis analysis, Quotation first, Quotation second) {
        String content = second.content().in(analysis.prose());
        if (content.isBlank()) {
            return false;
        }
        if (Character.isLowerCase(content.codePointAt(0))) {
            return true;
        }
        List<Token> tokens = analysis.tag(second.content());
        if (goesOn(analysis, first, tokens)) {
            return true;
        }
        if (tokens.size() < 2 || new Clause(tokens).mainVerb().isPresent()) {
            return false;
        }
        boolean tied = isTied(analysis, content) || isInfinitive(tokens);
        return continuesClause(analysis, first)
                ? tied || isPhrase(analysis, tokens)
                : tied && tokens.size() >= SHORTEST_PHRASE && !content.strip().endsWith("?");
    }

    /**
     * Behind a plain stop, a conjunction that nobody begins an answer with, and a part that is not cut off itself: {@code
     * “They sent help.” “And money to the villages”}. A question is a turn of a dialogue.
     */
    private static boolean goesOn(Analysis analysis, Quotation first, List<Token> tokens) {
        boolean stop = analysis.prose().charAt(first.content().end() - 1) == '.';
        boolean asks = tokens.stream().anyMatch(token -> token.text().equals("?"));
        return stop
                && !asks
                && tokens.size() >= SHORTEST_PHRASE
                && (tokens.get(0).text().equals("And")
                        || (tokens.get(0).text().equals("That") && tokens.get(1).is("PRP"))
                        || (isInfinitive(tokens) && endsOpen(analysis, first)));
    }

    /** Whether the last word before the cut leaves its sentence open, as a verb or an article does. */
    private static boolean endsOpen(Analysis analysis, Quotation first) {
        List<Token> tokens = analysis.tag(first.content());
        return tokens.stream()
                .filter(Token::isWord)
                .reduce((one, other) -> other)
                .map(last -> last.isFinite() || last.is("NN") || last.is("PRP") || last.is("JJ"))
                .orElse(false);
    }

    /** A quotation that begins in the middle of a clause is no turn of a dialogue: {@code called it a “last supplier.”} */
    private static boolean continuesClause(Analysis analysis, Quotation first) {
        int start = first.range().start();
        return start > 1
                && analysis.prose().charAt(start - 1) == ' '
                && Character.isLetterOrDigit(analysis.prose().charAt(start - 2));
    }

    /** A prepositional phrase of three words or more; {@code Before Sunrise} is shorter and a title. */
    private static boolean isPhrase(Analysis analysis, List<Token> tokens) {
        return tokens.size() >= SHORTEST_PHRASE
                && analysis.lexicon("tail-prepositions").contains(tokens.get(0).text())
                && tokens.stream().skip(1).noneMatch(Token::isCapitalized);
    }

    /** Whether the first word, or the first two as in {@code so that}, ties what follows to what stands before. */
    private static boolean isTied(Analysis analysis, String content) {
        String[] words = content.toLowerCase(Locale.ROOT).split("[ ,]+", 3);
        return analysis.lexicon("coordinators").contains(words[0])
                || analysis.lexicon("tail-subordinators-comma").contains(words[0])
                || analysis.lexicon("tail-subordinators").contains(words[0])
                || (words.length > 1 && analysis.lexicon("tail-subordinators").contains(words[0] + " " + words[1]));
    }

    private static boolean isInfinitive(List<Token> tokens) {
        return tokens.size() > 1 && tokens.get(0).is("TO") && tokens.get(1).is("VB");
    }

    private static Match match(Analysis analysis, Quotation first, Quotation second) {
        String prose = analysis.prose();
        int from = textEnd(analysis, first);
        int to = second.content().start();
        String letter = prose.substring(to, to + 1).toLowerCase(Locale.ROOT);
        ProseRange seam = new ProseRange(from, to + 1);
        return Match.of(
                new ProseRange(analysis.wordStart(from), analysis.wordEnd(to)),
                Suggestion.replace("make it one quotation", seam, " " + letter));
    }

    /** Where the words of the first part end, its stop left out. */
    private static int textEnd(Analysis analysis, Quotation first) {
        int end = first.content().end();
        boolean stop = end > first.content().start() && analysis.prose().charAt(end - 1) == '.';
        return stop ? end - 1 : end;
    }
}
