package org.postedit.checkers.segmentation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
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
            "(?<=[\\p{L}\\d’'%-])(?<=(?<![\\p{L}\\d’'.-])([\\p{L}\\d][\\p{L}\\d’'%-]{0,40}))([)\\]]?) (\\p{Lu}\\p{Ll}*)(?=[’' ,]+\\p{Ll}| (?:\\d|"
                    + DATE + ")|, \\p{Lu})");

    /** A plural noun with a capital and its verb, as in {@code the bridge is open Boats may pass}. */
    private static final Pattern PLURAL =
            Pattern.compile("(?<=\\p{Ll})(?= \\p{Lu}\\p{Ll}+ (?:are|were|have|will|must|can|may)\\b)"
                    + "(?<=(?<![\\p{L}\\d’'.-])(\\p{Ll}{3,40}))() (\\p{Lu}\\p{Ll}{2,}s)(?= )");

    /** The name of a plan, the score of a match, the last word of a shop's name: {@code plan A}, {@code 6-4}, {@code Ships R Us}. */
    private static final Pattern NO_END = Pattern.compile("[A-Z]|\\d+-\\d+|Us|Me|Them");

    private static final Pattern DATED = Pattern.compile(DATE);

    /** Words tagged as prepositions that a clause may end in. */
    private static final Set<String> PARTICLES = Set.of("ago", "away", "down", "off", "out", "up");

    /** In words: a headline or the caption of a picture that the engine ran into the text is no longer. */
    private static final int LONGEST_HEADLINE = 20;

    private static final int SHORTEST = 3;

    @Override
    public List<Match> check(Analysis analysis) {
        List<Match> matches = new ArrayList<>();
        for (MatchResult place : analysis.find(PLACE)) {
            if (analysis.lexicon("sentence-openers").contains(place.group(3))) {
                weigh(analysis, place)
                        .ifPresent(confidence -> matches.add(match(place).atMost(confidence)));
            }
        }
        for (MatchResult place : analysis.find(PLURAL)) {
            if (isPluralNoun(analysis, place)) {
                matches.add(match(place).atMost(Confidence.MEDIUM));
            }
        }
        return matches;
    }

    /** A noun that is no name in this text, behind words that say something already. */
    private static boolean isPluralNoun(Analysis analysis, MatchResult place) {
        Optional<Sentence> sentence = analysis.sentences().at(place.start(3));
        if (sentence.isEmpty()
                || sentence.get().block().kind() == Block.Kind.HEADING
                || startsText(analysis, sentence.get())
                || analysis.names().uses(place.group(3)) > 1) {
            return false;
        }
        List<Token> before = analysis.sentences().tokens(sentence.get()).stream()
                .filter(token -> token.range().end() < place.start(3))
                .toList();
        List<Token> noun = analysis.tag(new ProseRange(place.start(3), place.end(3)));
        Token last = before.get(before.size() - 1);
        return (last.is("RB") || last.is("VBN"))
                && noun.get(0).canBe("NNS")
                && !noun.get(0).canBe("NNP")
                && new Clause(before).mainVerb().isPresent();
    }

    private static Match match(MatchResult place) {
        ProseRange range = new ProseRange(place.start(1), place.end());
        int stop = place.end(2);
        return Match.of(
                range,
                Suggestion.replace("end the sentence after “" + place.group(1) + "”", new ProseRange(stop, stop), "."));
    }

    /** How sure it is that a sentence ends at the place; nothing where it does not. */
    private static Optional<Confidence> weigh(Analysis analysis, MatchResult place) {
        int opener = place.start(3);
        Optional<Sentence> sentence = analysis.sentences().at(opener);
        if (sentence.isEmpty()
                || sentence.get().block().kind() == Block.Kind.HEADING
                || NO_END.matcher(place.group(1)).matches()) {
            return Optional.empty();
        }
        List<Token> tokens = analysis.sentences().tokens(sentence.get());
        List<Token> before =
                tokens.stream().filter(token -> token.range().end() <= opener).toList();
        List<Token> after =
                tokens.stream().filter(token -> token.range().start() >= opener).toList();
        if (new Clause(before).words() < 2
                || after.size() < SHORTEST
                || !canEnd(before.get(before.size() - 1))
                || analysis.lexicon("works").contains(place.group(1))) {
            return Optional.empty();
        }
        boolean afterName = Character.isUpperCase(place.group(1).codePointAt(0));
        if (analysis.lexicon("subject-pronouns").contains(place.group(3))) {
            return subject(before, after, afterName);
        }
        boolean headline = startsText(analysis, sentence.get()) && new Clause(before).words() < LONGEST_HEADLINE;
        return opener(place.group(1), before, after, afterName)
                .map(confidence -> headline ? Confidence.LOW : confidence);
    }

    /** The first sentence of a text or of a section may hold the headline, in translations and in originals alike. */
    private static boolean startsText(Analysis analysis, Sentence sentence) {
        if (sentence.index() == 0) {
            return false;
        }
        Block before = analysis.sentences().all().get(sentence.index() - 1).block();
        return !before.equals(sentence.block())
                && (before.kind() == Block.Kind.HEADING
                        || before.equals(analysis.blocks().get(0)));
    }

    /** A pronoun and its verb. */
    private static Optional<Confidence> subject(List<Token> before, List<Token> after, boolean afterName) {
        Clause head = new Clause(before);
        boolean stands = head.hasFiniteVerb();
        if (!isVerbOfSubject(after) || (afterName && !stands && !head.mayHaveMainVerb())) {
            return Optional.empty();
        }
        return Optional.of(afterName || !stands ? Confidence.MEDIUM : Confidence.HIGH);
    }

    /** An article, a preposition or a conjunction, with a clause behind it. */
    private static Optional<Confidence> opener(String last, List<Token> before, List<Token> after, boolean afterName) {
        Clause tail = new Clause(after);
        boolean nameGoesOn = afterName
                && !DATED.matcher(last).matches()
                && !(after.get(0).is("IN") && DATED.matcher(after.get(1).text()).matches())
                && !isNounAndVerb(after);
        boolean stands = afterName
                ? new Clause(before).mainVerb().isPresent() && tail.mainVerb().isPresent()
                : tail.mayHaveMainVerb() && isStatement(before);
        return stands && !nameGoesOn ? Optional.of(Confidence.MEDIUM) : Optional.empty();
    }

    /** Neither a question nor a caption, such as {@code [Photo]} and {@code Figure 3}. */
    private static boolean isStatement(List<Token> before) {
        Token first = before.get(0);
        Token last = before.get(before.size() - 1);
        return new Clause(before).mayHaveMainVerb()
                && first.isWord()
                && !first.is("W")
                && !(last.is("CD") && before.get(before.size() - 2).isCapitalized());
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
                && (!last.is("IN") || PARTICLES.contains(last.text()))
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
            if (token.isFinite() || (token.is("VB") && token.canBe("VBP"))) {
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
