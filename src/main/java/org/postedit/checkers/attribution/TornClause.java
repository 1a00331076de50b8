package org.postedit.checkers.attribution;

import java.util.List;
import java.util.regex.Pattern;
import org.postedit.analysis.Analysis;
import org.postedit.analysis.Clause;
import org.postedit.analysis.Sentence;
import org.postedit.analysis.Token;
import org.postedit.document.Block;
import org.postedit.rule.Checker;
import org.postedit.rule.Match;

/**
 * Flags a sentence without a verb beside a quotation: the description of a speaker, torn from its clause and set down
 * elsewhere.
 */
public final class TornClause implements Checker {
    private static final int SHORTEST = 6;

    /** Words that are finite verbs wherever they stand: a sentence that has one need not be tagged to know it. */
    private static final Pattern AUXILIARY = Pattern.compile(
            "\\b(?:is|are|was|were|has|have|had|does|did|will|would|can|could|may|might|must|should|said|says)\\b");

    @Override
    public List<Match> check(Analysis analysis) {
        return analysis.sentences().all().stream()
                .filter(sentence -> sentence.block().kind() == Block.Kind.PARAGRAPH)
                .filter(sentence -> besideQuotation(analysis, sentence))
                .filter(sentence -> !AUXILIARY
                        .matcher(sentence.range().in(analysis.prose()))
                        .find())
                .filter(sentence -> isVerbless(analysis, sentence))
                .map(sentence -> Match.of(sentence.range()))
                .toList();
    }

    /** The sentence before it in the block ends in a closing mark, or the next one begins with an opening mark. */
    private static boolean besideQuotation(Analysis analysis, Sentence sentence) {
        String prose = analysis.prose();
        int start = sentence.range().start();
        int end = sentence.range().end();
        if (prose.charAt(end - 1) != '.') {
            return false;
        }
        int before = start - 1;
        while (before > sentence.block().range().start() && " .".indexOf(prose.charAt(before)) >= 0) {
            before--;
        }
        boolean afterQuotation = before > sentence.block().range().start() && "”\"".indexOf(prose.charAt(before)) >= 0;
        boolean beforeQuotation = end + 1 < sentence.block().range().end() && "“\"".indexOf(prose.charAt(end + 1)) >= 0;
        return (afterQuotation || beforeQuotation) && !analysis.quotations().touches(sentence.range());
    }

    /** A noun group with its complement, an infinitive among it, and nothing that could be its verb. */
    private static boolean isVerbless(Analysis analysis, Sentence sentence) {
        List<Token> tokens = analysis.sentences().tokens(sentence);
        Clause clause = new Clause(tokens);
        boolean beginsWithNoun = tokens.get(0).is("DT")
                || tokens.get(0).is("NNP")
                || tokens.get(0).is("PRP$");
        return clause.words() >= SHORTEST
                && beginsWithNoun
                && !clause.mayHaveMainVerb()
                && !mayBeVerb(tokens)
                && tokens.stream().anyMatch(token -> token.is("TO") || token.is("VBG") || token.is("VBN"));
    }

    /** A word taken for a noun that may be the verb of the names before it: {@code Vold and Lind credit the crew}. */
    private static boolean mayBeVerb(List<Token> tokens) {
        for (int i = 1; i + 1 < tokens.size(); i++) {
            Token next = tokens.get(i + 1);
            boolean object = next.is("DT") || next.is("NNP") || next.is("PRP");
            if (tokens.get(i).canBe("VBP") && tokens.get(i - 1).is("NNP") && object) {
                return true;
            }
        }
        return false;
    }
}
