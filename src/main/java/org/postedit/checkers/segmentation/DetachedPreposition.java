package org.postedit.checkers.segmentation;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.postedit.analysis.Analysis;
import org.postedit.analysis.Clause;
import org.postedit.analysis.Joint;
import org.postedit.analysis.Tail;
import org.postedit.analysis.Token;
import org.postedit.rule.Checker;
import org.postedit.rule.Match;
import org.postedit.rule.Suggestion;

/** Flags a prepositional phrase that a full stop cut from its sentence: {@code kept it secret. Until the last minute.} */
public final class DetachedPreposition implements Checker {
    private static final int SHORTEST = 4;

    /** Words that a phrase on its own spells out: {@code They sell everything. From nails to pianos.} */
    private static final Set<String> SUMS =
            Set.of("all", "anything", "anywhere", "everyone", "everything", "everywhere");

    /** Phrases that begin a sentence without a verb in good English, or one whose verb looks like a noun: {@code the wind turns}. */
    private static final Pattern AFTERTHOUGHT =
            Pattern.compile("For (?:example|instance|once|now)\\b|At (?:least|last|best)\\b"
                    + "|(?:After|Before|Until) (?:that|then)\\b,? (?:the|an?|it|he|she|they|we|you|I|there)\\b");

    /** Prepositions that may begin a clause as well: {@code after the union collapsed}. */
    private static final Set<String> BEFORE_CLAUSES = Set.of("after", "before", "until", "till");

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
        String sentence = joint.after().range().in(analysis.prose());
        if (!sentence.endsWith(".")
                || sentence.endsWith(", too.")
                || AFTERTHOUGHT.matcher(sentence).lookingAt()
                || SUMS.contains(joint.lastWord().in(analysis.prose()).toLowerCase(Locale.ROOT))) {
            return false;
        }
        Clause tail = new Clause(analysis.sentences().tokens(joint.after()));
        return tail.words() >= SHORTEST
                && (!tail.mayHaveMainVerb() || isClause(tail))
                && !tail.leadsUpToAnother()
                && new Clause(analysis.sentences().tokens(joint.before())).mayHaveMainVerb();
    }

    /** One group of nouns and its verb: {@code After the old union collapsed}, not {@code After two years the union collapsed}. */
    private static boolean isClause(Clause tail) {
        List<Token> tokens = tail.tokens();
        if (!BEFORE_CLAUSES.contains(tokens.get(0).text().toLowerCase(Locale.ROOT))) {
            return false;
        }
        int verb = 1;
        boolean noun = false;
        while (verb < tokens.size() && !tokens.get(verb).isFinite()) {
            Token token = tokens.get(verb);
            boolean begins = token.is("DT") || token.is("PRP") || token.is("CD");
            boolean name = token.is("NNP") && noun && !tokens.get(verb - 1).is("NNP");
            if (!token.isWord() || token.is("IN") || (noun && (begins || name))) {
                return false;
            }
            noun |= token.is("NN");
            verb++;
        }
        return noun && !new Tail(tail).standsAlone(true);
    }
}
