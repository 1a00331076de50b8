package org.postedit.analysis;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.postedit.document.Block;

/**
 * Tells whether a line opens a sentence of its own even though the line before it has no stop, such as {@code the bridge was
 * closed at noon.} below {@code Bridge closed}.
 */
public final class SentenceStart {
    /** Tags of words that open a main clause: a determiner, a pronoun, a preposition, {@code there}. */
    private static final Set<String> OPENERS = Set.of("DT", "PRP", "PRP$", "IN", "EX");

    /** Prepositions that open a sentence; {@code if} and {@code of} go on with one. */
    private static final Set<String> PREPOSITIONS =
            Set.of("in", "on", "at", "from", "during", "under", "despite", "with", "for", "by", "among");

    /** Tags of words that no line ends with, unless it is cut. */
    private static final Set<String> DANGLING = Set.of("CC", "DT", "IN", "MD", "PRP$", "TO", "WDT", "WP");

    private static final String GOES_ON = ",;:—–-&(";
    private static final String ENDS = ".?!…:";
    private static final int LEAST_WORDS = 5;

    private SentenceStart() {}

    /** Whether {@code block} surely opens a sentence, with {@code before} above it. */
    public static boolean isCertain(Analysis analysis, Block block, Optional<Block> before) {
        String prose = analysis.prose();
        if (ENDS.indexOf(prose.charAt(block.range().end() - 1)) < 0
                || (before.isPresent() && leadsOn(analysis, before.get()))) {
            return false;
        }
        Sentences sentences = analysis.sentences();
        List<Token> tokens = analysis.tokensAround(block.range().start());
        return !tokens.isEmpty()
                && sentences.at(block.range().start()).orElseThrow().range().start()
                        == block.range().start()
                && opens(tokens)
                && isClause(tokens);
    }

    private static boolean leadsOn(Analysis analysis, Block before) {
        String prose = analysis.prose();
        int end = before.range().end();
        if (before.kind() == Block.Kind.LIST_ITEM || GOES_ON.indexOf(prose.charAt(end - 1)) >= 0) {
            return true;
        }
        List<Token> words = analysis.tokensAround(end - 1);
        return words.size() > 1 && DANGLING.contains(words.get(words.size() - 1).tag());
    }

    private static boolean opens(List<Token> tokens) {
        Token first = tokens.get(0);
        return OPENERS.contains(first.tag()) && (!first.is("IN") || PREPOSITIONS.contains(first.text()));
    }

    private static boolean isClause(List<Token> tokens) {
        Clause clause = new Clause(tokens);
        return clause.words() >= LEAST_WORDS && clause.mayHaveMainVerb();
    }
}
