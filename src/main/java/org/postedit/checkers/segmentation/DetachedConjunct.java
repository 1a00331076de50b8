package org.postedit.checkers.segmentation;

import java.util.List;
import java.util.Locale;
import org.postedit.analysis.Analysis;
import org.postedit.analysis.Clause;
import org.postedit.analysis.Joint;
import org.postedit.analysis.Token;
import org.postedit.rule.Checker;
import org.postedit.rule.Match;
import org.postedit.rule.Suggestion;

/** Flags the last member of a list that a full stop cut off: {@code the rules of the Council. And duties to avoid war.} */
public final class DetachedConjunct implements Checker {
    private static final int SHORTEST = 5;

    @Override
    public List<Match> check(Analysis analysis) {
        return analysis.joints().stream()
                .filter(joint -> joint.firstWord().in(analysis.prose()).matches("And|Or"))
                .filter(joint -> isTorn(analysis, joint))
                .map(joint -> Match.of(
                        joint.range(),
                        Suggestion.replace(
                                "join the two sentences",
                                joint.headOfAfter(),
                                " " + joint.firstWord().in(analysis.prose()).toLowerCase(Locale.ROOT))))
                .toList();
    }

    private static boolean isTorn(Analysis analysis, Joint joint) {
        List<Token> tokens = analysis.sentences().tokens(joint.after());
        Clause tail = new Clause(tokens);
        Clause head = new Clause(analysis.sentences().tokens(joint.before()));
        return joint.after().range().in(analysis.prose()).endsWith(".")
                && tail.words() >= SHORTEST
                && beginsWithNoun(tokens)
                && !tail.mayHaveMainVerb()
                && !tail.leadsUpToAnother()
                && head.mainVerb().isPresent();
    }

    private static boolean beginsWithNoun(List<Token> tokens) {
        Token first = tokens.get(1);
        return first.is("NNS") || first.is("JJ") || first.is("NN");
    }
}
