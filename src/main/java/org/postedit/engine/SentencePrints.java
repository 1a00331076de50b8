package org.postedit.engine;

import org.postedit.analysis.Analysis;
import org.postedit.analysis.Sentence;
import org.postedit.finding.Fingerprint;
import org.postedit.finding.RuleId;
import org.postedit.text.ProseRange;

/**
 * Gives findings their fingerprints, from the prose of the sentences they lie in.
 *
 * @param analysis of the article
 */
record SentencePrints(Analysis analysis) {
    /** A sentence of thousands of characters is taken in part, or many findings in it would take the square of its length. */
    private static final int WINDOW = 300;

    /** The fingerprint of what {@code rule} finds at {@code range}. */
    Fingerprint of(RuleId rule, ProseRange range) {
        String prose = analysis.prose();
        int start = around(range.start()).start();
        int end = around(Math.max(range.start(), range.end() - 1)).end();
        return Fingerprint.of(
                rule,
                prose.substring(Math.max(Math.min(start, range.start()), range.start() - WINDOW), range.start())
                        .strip(),
                range.in(prose),
                prose.substring(range.end(), Math.min(Math.max(end, range.end()), range.end() + WINDOW))
                        .strip());
    }

    private ProseRange around(int offset) {
        return analysis.sentences().at(offset).map(Sentence::range).orElse(new ProseRange(offset, offset));
    }
}
