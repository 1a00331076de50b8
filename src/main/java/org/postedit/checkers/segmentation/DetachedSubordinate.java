package org.postedit.checkers.segmentation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.postedit.analysis.Analysis;
import org.postedit.analysis.Clause;
import org.postedit.analysis.Joint;
import org.postedit.analysis.Lexicon;
import org.postedit.analysis.Tail;
import org.postedit.analysis.Token;
import org.postedit.rule.Checker;
import org.postedit.rule.Match;
import org.postedit.rule.Suggestion;

/** Flags a subordinate clause that a full stop cut from its sentence: {@code a new port. Which made the town rich.} */
public final class DetachedSubordinate implements Checker {
    private static final int SHORTEST = 4;

    /** A condition as short as {@code Unless it rains again.} is set apart on purpose. */
    private static final int SHORTEST_CONDITION = 6;

    /** After these {@code who} begins a clause on a person; {@code Who knows.} and {@code Who would mind.} stand alone. */
    private static final Set<String> AUXILIARIES = Set.of("is", "are", "was", "were", "has", "have", "had");

    /** Without a verb these begin an afterthought, as in {@code They lost. Although not by much.} */
    private static final Set<String> CONCESSION = Set.of("although", "though", "even");

    @Override
    public List<Match> check(Analysis analysis) {
        List<Match> matches = new ArrayList<>();
        for (Joint joint : analysis.joints()) {
            link(analysis, joint)
                    .filter(link -> isTorn(analysis, joint))
                    .ifPresent(link -> matches.add(Match.of(
                            joint.range(), Suggestion.replace("join the two sentences", joint.headOfAfter(), link))));
        }
        return matches;
    }

    /** What joins the first word to the sentence before it; nothing where it is no subordinator. */
    private static Optional<String> link(Analysis analysis, Joint joint) {
        if (Character.isUpperCase(analysis.prose().charAt(joint.firstWord().end() - 1))) {
            return Optional.empty(); // an acronym, such as WHO
        }
        String first = first(analysis, joint);
        String next = secondWord(analysis, joint);
        Lexicon plain = analysis.lexicon("tail-subordinators");
        if (plain.contains(first) || plain.contains(first + " " + next)) {
            return Optional.of(first.equals("where") && endsInName(analysis, joint) ? ", where" : " " + first);
        }
        if (first.equals("who") && AUXILIARIES.contains(next)) {
            return Optional.of(", who");
        }
        Lexicon parted = analysis.lexicon("tail-subordinators-comma");
        if (!parted.contains(first) && !parted.contains(first + " " + next)) {
            return Optional.empty();
        }
        return Optional.of((isBound(analysis, joint, first) ? " " : ", ") + first);
    }

    /** A name needs no clause to tell which one is meant. */
    private static boolean endsInName(Analysis analysis, Joint joint) {
        int start = joint.lastWord().start();
        return Character.isUpperCase(analysis.prose().charAt(start))
                || (start > 0 && analysis.prose().charAt(start - 1) == '.');
    }

    /** No comma stands before {@code while waiting}, {@code the coat which he wore} and {@code asked which is best}. */
    private static boolean isBound(Analysis analysis, Joint joint, String first) {
        List<Token> after = analysis.sentences().tokens(joint.after());
        if (after.size() < 2) {
            return false;
        }
        Token next = after.get(1);
        boolean afterVerb = analysis.sentences().tokens(joint.before()).stream()
                .anyMatch(token -> token.range().equals(joint.lastWord()) && token.is("VB"));
        return (first.equals("while") && next.is("VBG"))
                || (first.equals("which") && (afterVerb || next.tag().equals("PRP")));
    }

    private static String first(Analysis analysis, Joint joint) {
        return joint.firstWord().in(analysis.prose()).toLowerCase(Locale.ROOT);
    }

    private static String secondWord(Analysis analysis, Joint joint) {
        String rest = analysis.prose()
                .substring(joint.firstWord().end(), joint.after().range().end());
        return rest.strip().split("[^\\p{L}]", 2)[0].toLowerCase(Locale.ROOT);
    }

    private static boolean isTorn(Analysis analysis, Joint joint) {
        String sentence = joint.after().range().in(analysis.prose());
        String first = first(analysis, joint);
        if (first.equals("according") && sentence.contains(", ")) {
            return false;
        }
        Clause clause = new Clause(analysis.sentences().tokens(joint.after()));
        Clause before = new Clause(analysis.sentences().tokens(joint.before()));
        Tail tail = new Tail(clause);
        boolean example = first.equals("such");
        return (sentence.endsWith(".") || (sentence.endsWith("?") && asks(before)))
                && clause.words() >= (first.equals("unless") ? SHORTEST_CONDITION : SHORTEST)
                && (example || !tail.standsAlone(clause.isSubordinator(0)))
                && !tail.leadsUpToAnother()
                && (clause.hasFiniteVerb() || !CONCESSION.contains(first))
                && (example || before.mayHaveMainVerb() || isOrder(before));
    }

    /** An order has a verb that is not finite, at its start or behind an adverb: {@code Just look at the pictures.} */
    private static boolean isOrder(Clause before) {
        return before.tokens().stream().limit(2).anyMatch(token -> token.tag().equals("VB"));
    }

    /** A question whose mark stands behind the clause alone. */
    private static boolean asks(Clause before) {
        Token first = before.tokens().get(0);
        return first.is("W") || first.isFinite();
    }
}
