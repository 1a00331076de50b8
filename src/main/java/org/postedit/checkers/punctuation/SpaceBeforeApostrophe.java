package org.postedit.checkers.punctuation;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.postedit.analysis.Analysis;
import org.postedit.document.Block;
import org.postedit.finding.Confidence;
import org.postedit.rule.Checker;
import org.postedit.rule.Match;
import org.postedit.rule.Suggestion;
import org.postedit.text.ProseRange;

/** Flags an ending set off from its word, as engines cut words for themselves: {@code the net 's owner}. */
public final class SpaceBeforeApostrophe implements Checker {
    /** An ending behind its word, or the bare apostrophe of a plural. */
    private static final Pattern PLACE =
            Pattern.compile("(?<=\\p{L}) (?=[’'](?:s|re|m|ll|d|ve)(?![\\p{L}’'-]))|(?<=\\p{Ll}s) (?=[’'] \\p{Ll})");

    private static final String MARKS = "'’";

    @Override
    public List<Match> check(Analysis analysis) {
        List<Match> matches = new ArrayList<>();
        for (MatchResult place : analysis.find(PLACE)) {
            boolean bare = analysis.prose().charAt(place.end() + 1) == ' ';
            if (!bare || !mayBeQuoted(analysis, place.start())) {
                matches.add(match(analysis, place, bare));
            }
        }
        return matches;
    }

    private static Match match(Analysis analysis, MatchResult place, boolean bare) {
        String prose = analysis.prose();
        int end = place.end();
        while (end < prose.length()
                && (Character.isLetter(prose.charAt(end)) || MARKS.indexOf(prose.charAt(end)) >= 0)) {
            end++;
        }
        ProseRange range = new ProseRange(analysis.wordStart(place.start()), end);
        Suggestion join = Suggestion.replace("close the gap", new ProseRange(place.start(), place.end()), "");
        return bare ? Match.of(range, join.unsafe()).atMost(Confidence.MEDIUM) : Match.of(range, join);
    }

    /** A single mark before the place may have opened a quotation that ends there: {@code the word 'glass ' is}. */
    private static boolean mayBeQuoted(Analysis analysis, int offset) {
        String prose = analysis.prose();
        return analysis.article().blocksTouching(new ProseRange(offset, offset + 1)).stream()
                .map(Block::range)
                .anyMatch(block -> opens(prose, block.start(), offset));
    }

    private static boolean opens(String prose, int from, int to) {
        for (int i = from; i < to; i++) {
            char c = prose.charAt(i);
            boolean single = c == '\'' || c == '‘' || c == '’';
            if (single && (i == from || !Character.isLetterOrDigit(prose.charAt(i - 1)))) {
                return true;
            }
        }
        return false;
    }
}
