package org.postedit.checkers.duplication;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.postedit.analysis.AdjacentCopy;
import org.postedit.analysis.Analysis;
import org.postedit.finding.Confidence;
import org.postedit.rule.Checker;
import org.postedit.rule.Match;
import org.postedit.rule.Suggestion;

/**
 * Flags a run that an engine caught in a loop says three times or more without a pause, as in {@code of the of the of the
 * state}.
 *
 * <p>People repeat themselves with a comma or a stop between the copies; what stands between marks of exclamation, and a
 * sound such as {@code ha ha ha}, is meant.
 */
public final class Oscillation implements Checker {
    private static final Pattern SWING =
            Pattern.compile("[\\p{L}’'-]+ (?:and|or|by|to|after|upon|for|in|but|as|is|of|on|over)");
    private static final int LONGEST_SOUND = 3;

    @Override
    public List<Match> check(Analysis analysis) {
        return analysis.adjacentCopies().stream()
                .filter(copy -> copy.copies() > 2 && copy.gap(analysis.prose()).isBlank())
                .filter(copy ->
                        isSaid(analysis, copy.first().in(analysis.prose()).toLowerCase(Locale.ROOT)))
                .map(copy -> match(analysis, copy))
                .toList();
    }

    private static boolean isSaid(Analysis analysis, String text) {
        boolean hasWords =
                text.codePoints().filter(Character::isLetter).limit(2).count() == 2;
        return hasWords
                && !analysis.lexicon("doubled-words").contains(text)
                && !SWING.matcher(text).matches();
    }

    /** A short word said three times over may be a sound or a chant: {@code ding ding ding}. */
    private static Match match(Analysis analysis, AdjacentCopy copy) {
        String text = copy.first().in(analysis.prose());
        boolean isChant = copy.words() == 1
                && !analysis.lexicon("function-words").contains(text)
                && (text.length() <= LONGEST_SOUND
                        || text.endsWith("ing")
                        || analysis.quotations().isQuoted(copy.first().start()));
        return Match.of(copy.range(), Suggestion.replace("say it once", copy.surplus(), ""))
                .atMost(isChant ? Confidence.LOW : Confidence.HIGH);
    }
}
