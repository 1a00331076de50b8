package org.postedit.checkers.segmentation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.postedit.analysis.Analysis;
import org.postedit.analysis.Clause;
import org.postedit.analysis.Sentence;
import org.postedit.analysis.Token;
import org.postedit.document.Block;
import org.postedit.finding.Confidence;
import org.postedit.rule.Checker;
import org.postedit.rule.Match;
import org.postedit.rule.Suggestion;
import org.postedit.text.ProseRange;

/** Flags two sentences with no stop between them, as in {@code announced on Wednesday It has}. */
public final class LostFullStop implements Checker {
    private static final String DATE =
            "(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June"
                    + "|July|August|September|October|November|December)\\b";
    private static final Pattern PLACE = Pattern.compile(
            "(?<![\\p{L}\\d’'-])([\\p{L}\\d][\\p{L}\\d’'%-]*)([)\\]]?) (\\p{Lu}\\p{Ll}*)(?=[’' ,]+\\p{Ll}| (?:\\d|"
                    + DATE + ")|, \\p{Lu})");

    private static final Pattern SCORE = Pattern.compile("\\d+-\\d+");
    private static final Pattern DATED = Pattern.compile(DATE);

    @Override
    public List<Match> check(Analysis analysis) {
        List<Match> matches = new ArrayList<>();
        for (MatchResult place : analysis.find(PLACE)) {
            if (analysis.lexicon("sentence-openers").contains(place.group(3))) {
                weigh(analysis, place)
                        .ifPresent(confidence -> matches.add(match(place).atMost(confidence)));
            }
        }
        return matches;
    }

    private static Match match(MatchResult place) {
        ProseRange range = new ProseRange(place.start(), place.end());
        int stop = place.end(2);
        return Match.of(
                range,
                Suggestion.replace("end the sentence after “" + place.group(1) + "”", new ProseRange(stop, stop), "."));
    }

    /** How sure it is that a sentence ends at the place; nothing where it does not. */
    private static Optional<Confidence> weigh(Analysis analysis, MatchResult place) {
        int opener = place.start(3);
        Optional<Sentence> sentence = analysis.sentences().at(opener);
        if (sentence.isEmpty() || sentence.get().block().kind() == Block.Kind.HEADING) {
            return Optional.empty();
        }
        List<Token> tokens = analysis.sentences().tokens(sentence.get());
        List<Token> before =
                tokens.stream().filter(token -> token.range().end() <= opener).toList();
        List<Token> after =
                tokens.stream().filter(token -> token.range().start() >= opener).toList();
        if (before.size() < 2 || after.size() < 3 || place.group(1).matches("[A-Z]")) {
            return Optional.empty();
        }
        if (!canEnd(before.get(before.size() - 1))
                || SCORE.matcher(place.group(1)).matches()
                || analysis.lexicon("works").contains(place.group(1))) {
            return Optional.empty();
        }
        boolean afterName = Character.isUpperCase(place.group(1).codePointAt(0));
        if (analysis.lexicon("subject-pronouns").contains(place.group(3))) {
            boolean stands = new Clause(before).hasFiniteVerb();
            return (stands || new Clause(before).mayHaveMainVerb()) && isVerbOfSubject(after)
                    ? Optional.of(afterName || !stands ? Confidence.MEDIUM : Confidence.HIGH)
                    : Optional.empty();
        }
        boolean bothStand = new Clause(before).mainVerb().isPresent()
                && new Clause(after).mainVerb().isPresent();
        boolean nameGoesOn = afterName
                && !DATED.matcher(place.group(1)).matches()
                && !(after.get(0).is("IN") && DATED.matcher(after.get(1).text()).matches())
                && !isNounAndVerb(after);
        return bothStand && !nameGoesOn ? Optional.of(Confidence.MEDIUM) : Optional.empty();
    }

    /** After a name only a noun with its verb begins a sentence for sure: {@code in Kyiv The president said}. */
    private static boolean isNounAndVerb(List<Token> after) {
        return after.get(0).text().equals("The")
                && after.get(1).is("NN")
                && (after.get(2).tag().equals("VBD") || after.get(2).tag().equals("VBZ"));
    }

    /** A clause does not end in an article, a conjunction or a preposition. */
    private static boolean canEnd(Token last) {
        return !last.is("CC")
                && !last.is("DT")
                && !last.is("IN")
                && !last.is("TO")
                && !last.is("W")
                && !last.is("PRP$")
                && !last.is("MD");
    }

    /** A pronoun has its verb next to it, an adverb between at most; a demonstrative may have its noun there. */
    private static boolean isVerbOfSubject(List<Token> after) {
        boolean demonstrative = after.get(0).text().toLowerCase(Locale.ROOT).startsWith("th")
                && after.get(0).is("DT");
        int reach = demonstrative ? 5 : 2;
        for (int i = 1; i <= reach && i < after.size(); i++) {
            Token token = after.get(i);
            if (token.isFinite()) {
                return true;
            }
            boolean mayStandBetween = token.is("RB") || (demonstrative && (token.is("NN") || token.is("JJ")));
            if (!mayStandBetween) {
                return false;
            }
        }
        return false;
    }
}
