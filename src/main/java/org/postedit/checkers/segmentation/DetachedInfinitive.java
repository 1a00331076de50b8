package org.postedit.checkers.segmentation;

import java.util.List;
import org.postedit.analysis.Analysis;
import org.postedit.analysis.Clause;
import org.postedit.analysis.Joint;
import org.postedit.analysis.Lexicon;
import org.postedit.analysis.Tail;
import org.postedit.analysis.Token;
import org.postedit.rule.Checker;
import org.postedit.rule.Match;
import org.postedit.rule.Suggestion;

/** Flags an infinitive that a full stop cut from its sentence: {@code for three years. To prevent the spread.} */
public final class DetachedInfinitive implements Checker {
    private static final int SHORTEST = 4;

    @Override
    public List<Match> check(Analysis analysis) {
        return analysis.joints().stream()
                .filter(joint -> joint.firstWord().in(analysis.prose()).equals("To"))
                .filter(joint -> isTorn(analysis, joint))
                .map(joint -> Match.of(
                        joint.range(), Suggestion.replace("join the two sentences", joint.headOfAfter(), " to")))
                .toList();
    }

    private static boolean isTorn(Analysis analysis, Joint joint) {
        List<Token> tokens = analysis.sentences().tokens(joint.after());
        Clause clause = new Clause(tokens);
        Tail tail = new Tail(clause);
        List<Token> before = analysis.sentences().tokens(joint.before());
        boolean ends = joint.after().range().in(analysis.prose()).endsWith(".")
                || (joint.after().range().in(analysis.prose()).endsWith("?") && asks(before));
        return ends
                && clause.words() >= SHORTEST
                && tokens.get(1).is("VB")
                && !tail.standsAlone(false)
                && !tail.goesOnBehindComma()
                && isComplete(analysis, new Clause(before));
    }

    /** A question whose mark stands behind the infinitive alone. */
    private static boolean asks(List<Token> before) {
        return before.get(0).is("W");
    }

    private static boolean isComplete(Analysis analysis, Clause head) {
        return head.mayHaveMainVerb() && !namesAPurpose(analysis, head);
    }

    /** After {@code They had one goal.} or {@code The goal was simple.} an infinitive on its own is an answer. */
    private static boolean namesAPurpose(Analysis analysis, Clause head) {
        Lexicon purposes = analysis.lexicon("purpose-nouns");
        List<Token> words = head.tokens().stream().filter(Token::isWord).toList();
        boolean last = purposes.containsLemma(words.get(words.size() - 1));
        boolean equates =
                head.mainVerb().map(verb -> verb.lemmas().contains("be")).orElse(false);
        return last || (equates && words.stream().anyMatch(word -> word.is("NN") && purposes.containsLemma(word)));
    }
}
