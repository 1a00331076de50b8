package org.postedit.checkers.segmentation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.postedit.analysis.Analysis;
import org.postedit.analysis.Clause;
import org.postedit.analysis.Token;
import org.postedit.rule.Checker;
import org.postedit.rule.Match;
import org.postedit.rule.Suggestion;
import org.postedit.text.ProseRange;

/** Flags a function word with a capital after a comma, as in {@code He paid the fare, And left}. */
public final class CapitalAfterComma implements Checker {
    private static final Pattern PLACE = Pattern.compile("(?<=[\\p{Ll}\\d)]), (\\p{Lu}\\p{Ll}+)(?=[’' ]\\p{Ll})");
    private static final Set<String> ARTICLES = Set.of("a", "an", "the");

    private static final Set<String> RELATIVES =
            Set.of("which", "who", "whose", "whom", "with", "without", "including");

    @Override
    public List<Match> check(Analysis analysis) {
        List<Match> matches = new ArrayList<>();
        for (MatchResult place : analysis.find(PLACE)) {
            String word = place.group(1);
            if (opens(analysis, word) && isFault(analysis, place, word)) {
                matches.add(match(analysis, new ProseRange(place.start(), place.end()), word));
            }
        }
        return matches;
    }

    private static boolean opens(Analysis analysis, String word) {
        return analysis.lexicon("sentence-openers").contains(word)
                || RELATIVES.contains(word.toLowerCase(Locale.ROOT))
                || analysis.lexicon("tail-subordinators").contains(word);
    }

    /** An article may belong to a title, as in {@code the weekly, The economist}; a reported thought begins with a capital. */
    private static boolean isFault(Analysis analysis, MatchResult place, String word) {
        List<Token> before = before(analysis, place.start());
        boolean reports =
                !before.isEmpty() && analysis.lexicon("reporting-verbs").containsLemma(before.get(before.size() - 1));
        boolean lacksVerb = analysis.lexicon("subject-pronouns").contains(word)
                && after(analysis, place.start() + 1).stream()
                        .limit(4)
                        .noneMatch(token -> token.isFinite() || token.canBe("VBD"));
        boolean titled = analysis.quotations().isQuoted(place.start()) && !new Clause(before).hasFiniteVerb();
        return !reports
                && !titled
                && before.size() > 1
                && !lacksVerb
                && !ARTICLES.contains(word.toLowerCase(Locale.ROOT));
    }

    private static Match match(Analysis analysis, ProseRange range, String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        Suggestion join = Suggestion.replace("write “" + lower + "” with a small letter", range, ", " + lower);
        Suggestion part = Suggestion.replace("end the sentence before “" + word + "”", range, ". " + word);
        return standsAlone(analysis, range, lower) ? Match.of(range, part, join) : Match.of(range, join, part);
    }

    /** A subject with its verb begins a sentence of its own, unless what stands before the comma leans on it. */
    private static boolean standsAlone(Analysis analysis, ProseRange range, String lower) {
        if (!analysis.lexicon("subject-pronouns").contains(lower)) {
            return false;
        }
        List<Token> before = before(analysis, range.start());
        boolean leans = before.isEmpty()
                || before.get(0).is("IN")
                || before.get(0).is("WRB")
                || before.get(0).is("TO");
        return !leans && new Clause(after(analysis, range.start() + 1)).hasFiniteVerb();
    }

    private static List<Token> before(Analysis analysis, int offset) {
        return analysis.tokensAround(offset).stream()
                .filter(token -> token.range().end() <= offset)
                .toList();
    }

    private static List<Token> after(Analysis analysis, int offset) {
        return analysis.tokensAround(offset).stream()
                .filter(token -> token.range().start() >= offset)
                .toList();
    }
}
