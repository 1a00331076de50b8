package org.postedit.checkers.segmentation;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.postedit.analysis.Analysis;
import org.postedit.analysis.Clause;
import org.postedit.analysis.Joint;
import org.postedit.rule.Checker;
import org.postedit.rule.Match;
import org.postedit.rule.Suggestion;

/** Flags a prepositional phrase that a full stop cut from its sentence: {@code kept it secret. Until the last minute.} */
public final class DetachedPreposition implements Checker {
    private static final int SHORTEST = 4;

    /** Words that a phrase on its own spells out: {@code They sell everything. From nails to pianos.} */
    private static final Set<String> SUMS =
            Set.of("all", "anything", "anywhere", "everyone", "everything", "everywhere");

    @Override
    public List<Match> check(Analysis analysis) {
        return analysis.joints().stream()
                .filter(joint -> analysis.lexicon("tail-prepositions")
                        .contains(joint.firstWord().in(analysis.prose())))
                .filter(joint -> isTorn(analysis, joint))
                .map(joint -> Match.of(joint.range(), joining(analysis, joint)))
                .toList();
    }

    private static Suggestion joining(Analysis analysis, Joint joint) {
        String first = joint.firstWord().in(analysis.prose()).toLowerCase(Locale.ROOT);
        return Suggestion.replace("join the two sentences", joint.headOfAfter(), " " + first);
    }

    private static boolean isTorn(Analysis analysis, Joint joint) {
        Clause tail = new Clause(analysis.sentences().tokens(joint.after()));
        return joint.after().range().in(analysis.prose()).endsWith(".")
                && tail.words() >= SHORTEST
                && !tail.mayHaveMainVerb()
                && !tail.leadsUpToAnother()
                && !joint.after().range().in(analysis.prose()).endsWith(", too.")
                && !SUMS.contains(joint.lastWord().in(analysis.prose()).toLowerCase(Locale.ROOT))
                && new Clause(analysis.sentences().tokens(joint.before())).mayHaveMainVerb();
    }
}
