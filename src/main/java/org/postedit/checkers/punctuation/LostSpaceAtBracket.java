package org.postedit.checkers.punctuation;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.postedit.analysis.Analysis;
import org.postedit.analysis.Chunk;
import org.postedit.rule.Checker;
import org.postedit.rule.Match;
import org.postedit.rule.Suggestion;
import org.postedit.text.ProseRange;

/** Flags a bracket that touches the word outside of it: {@code nine farms(two of them new)were sold}. */
public final class LostSpaceAtBracket implements Checker {
    private static final Pattern BRACKETED = Pattern.compile("\\(([^()\\n{}=<>|\"]{2,200})\\)");

    /** A part of a word in brackets, as in {@code actor(s)} or {@code new(er)}, belongs to its word; these do not. */
    private static final Pattern WORDS = Pattern.compile("[\\p{L}\\p{M}\\d%’'-]{2,}[,:;]? [^ ].*|\\p{Lu}{2,8}");

    /** What a function is called with: {@code sum(first, second)}. */
    private static final Pattern ARGUMENTS = Pattern.compile("\\w+(?:, ?\\w+)+");

    private static final int SHORTEST = 2;

    @Override
    public List<Match> check(Analysis analysis) {
        String prose = analysis.prose();
        List<Match> matches = new ArrayList<>();
        for (MatchResult place : analysis.find(BRACKETED)) {
            boolean touchesBefore = analysis.wordStart(place.start()) <= place.start() - SHORTEST;
            boolean touchesAfter = place.end() + 1 < prose.length()
                    && Character.isLetter(prose.charAt(place.end()))
                    && Character.isLetter(prose.charAt(place.end() + 1));
            if ((touchesBefore || touchesAfter)
                    && WORDS.matcher(place.group(1)).matches()
                    && (touchesAfter || !ARGUMENTS.matcher(place.group(1)).matches())
                    && !Chunk.around(prose, place.start()).isAddress()) {
                if (touchesBefore && !Character.isUpperCase(prose.charAt(place.start() - 1))) {
                    matches.add(spaced(new ProseRange(place.start(), place.start() + 1), " ("));
                }
                if (touchesAfter) {
                    matches.add(spaced(new ProseRange(place.end() - 1, place.end()), ") "));
                }
            }
        }
        return matches;
    }

    private static Match spaced(ProseRange bracket, String text) {
        return Match.of(bracket, Suggestion.replace("set a space at the bracket", bracket, text));
    }
}
