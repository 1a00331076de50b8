package org.postedit.languagetool;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.languagetool.AnalyzedSentence;
import org.languagetool.rules.RuleMatch;
import org.languagetool.rules.patterns.AbstractPatternRule;
import org.postedit.rule.Match;
import org.postedit.rule.Rule;
import org.postedit.rule.Suggestion;
import org.postedit.text.ProseRange;

/**
 * One pattern of a card.
 *
 * @param rule what the card says
 * @param pattern LanguageTool's rule
 * @param demand the words without which it cannot match
 */
record CardPattern(Rule rule, AbstractPatternRule pattern, Demand demand) {
    private static final int MOST_SUGGESTIONS = 5;

    /** The matches in a sentence that starts at {@code offset} of the prose. */
    List<Match> match(AnalyzedSentence sentence, int offset) throws IOException {
        List<Match> matches = new ArrayList<>();
        for (RuleMatch found : found(sentence)) {
            ProseRange range = new ProseRange(offset + found.getFromPos(), offset + found.getToPos());
            Suggestion[] suggestions = found.getSuggestedReplacements().stream()
                    .limit(MOST_SUGGESTIONS)
                    .map(text -> Suggestion.replace("use “" + text + "”", range, text))
                    .toArray(Suggestion[]::new);
            matches.add(Match.of(range, suggestions));
        }
        return matches;
    }

    /** LanguageTool's rules write to themselves while they match. */
    private RuleMatch[] found(AnalyzedSentence sentence) throws IOException {
        synchronized (pattern) {
            return pattern.match(sentence);
        }
    }
}
