package org.postedit.checkers.punctuation;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.postedit.analysis.Analysis;
import org.postedit.rule.Checker;
import org.postedit.rule.Match;
import org.postedit.rule.Suggestion;
import org.postedit.text.ProseRange;

/** Flags two commas or stops where one belongs: {@code the coast,, the hills and the lake. .} */
public final class DoubledMark implements Checker {
    private static final String WORD_BEFORE = "(?<=[\\p{L}\\p{M}\\d)\\]%”\"’])";
    private static final String SENTENCE_AFTER = "(?=[\"”»’)]?(?:\\s*\\n|\\s*\\z|\\s+[“\"‘«(]?[\\p{Lu}\\d]))";
    private static final Pattern COMMAS = Pattern.compile(WORD_BEFORE + "(,) {0,2},(?=\\s+[^\\s,.])");
    private static final Pattern STOPS = Pattern.compile(WORD_BEFORE + "(\\.)(?: {1,2}\\.{1,2}|\\.)" + SENTENCE_AFTER);

    /** The word before an exclamation mark has no capital, else the mark may belong to a name: {@code Jeopardy!.} */
    private static final Pattern MARK_AND_STOP = Pattern.compile(
            "(?:(?<=[\\p{L}\\d)]{2})(\\?)|(?<=(?:\\s|^)\\p{Ll}{1,20})(!)) ?\\." + SENTENCE_AFTER, Pattern.MULTILINE);

    /** Two stops before a small letter: this writer has two dots for an ellipsis. */
    private static final Pattern SHORT_ELLIPSIS = Pattern.compile("(?<=[\\p{L}\\d])\\.\\.[ ]?\\p{Ll}");

    @Override
    public List<Match> check(Analysis analysis) {
        List<Match> matches = new ArrayList<>();
        analysis.find(COMMAS).forEach(place -> matches.add(match(place, place.group(1))));
        List<MatchResult> stops = analysis.find(STOPS);
        if (!stops.isEmpty() && !SHORT_ELLIPSIS.matcher(analysis.prose()).find()) {
            stops.forEach(place -> matches.add(match(place, place.group(1))));
        }
        analysis.find(MARK_AND_STOP).forEach(place -> matches.add(match(place, place.group(1) == null ? "!" : "?")));
        return matches;
    }

    private static Match match(MatchResult place, String kept) {
        ProseRange range = new ProseRange(place.start(), place.end());
        return Match.of(range, Suggestion.replace("keep one mark", range, kept));
    }
}
