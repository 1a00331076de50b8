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
import org.postedit.rule.Checker;
import org.postedit.rule.Match;
import org.postedit.rule.Suggestion;

/** Flags a subordinate clause that a full stop cut from its sentence: {@code a new port. Which made the town rich.} */
public final class DetachedSubordinate implements Checker {
    private static final int SHORTEST = 4;

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
        String first = first(analysis, joint);
        String next = secondWord(analysis, joint);
        Lexicon plain = analysis.lexicon("tail-subordinators");
        if (plain.contains(first) || plain.contains(first + " " + next)) {
            return Optional.of(" " + first);
        }
        if (first.equals("who") && AUXILIARIES.contains(next)) {
            return Optional.of(", who");
        }
        Lexicon parted = analysis.lexicon("tail-subordinators-comma");
        return parted.contains(first) || parted.contains(first + " " + next)
                ? Optional.of(", " + first)
                : Optional.empty();
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
        boolean source = first(analysis, joint).equals("according");
        if (source && joint.after().range().in(analysis.prose()).contains(", ")) {
            return false;
        }
        Clause tail = new Clause(analysis.sentences().tokens(joint.after()));
        return joint.after().range().in(analysis.prose()).endsWith(".")
                && tail.words() >= SHORTEST
                && !tail.mayHaveMainVerb()
                && !tail.leadsUpToAnother()
                && (tail.hasFiniteVerb() || !CONCESSION.contains(first(analysis, joint)))
                && new Clause(analysis.sentences().tokens(joint.before())).mayHaveMainVerb();
    }
}
