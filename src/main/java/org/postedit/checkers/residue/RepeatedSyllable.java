package org.postedit.checkers.residue;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.postedit.analysis.Analysis;
import org.postedit.rule.Checker;
import org.postedit.rule.Match;
import org.postedit.text.ProseRange;

/** Flags a syllable that an engine could not stop to say, {@code the kikikikikiki shrine}. */
public final class RepeatedSyllable implements Checker {
    private static final Pattern AGAIN =
            Pattern.compile("(?<![\\p{L}\\d])(\\p{L}{2,4})(?:[ -]?\\1){5,60}(?![\\p{L}\\d])");

    /** What people laugh, sing and call so often. */
    private static final Set<String> SAID = Set.of(
            "ah", "bang", "beep", "bla", "blah", "boo", "boom", "bum", "buzz", "da", "ding", "do", "doo", "drip", "dum",
            "eh", "go", "ha", "haha", "he", "hee", "hehe", "ho", "hoho", "hi", "hihi", "hop", "hum", "ja", "jaja", "la",
            "lala", "me", "more", "na", "nana", "nay", "no", "now", "oh", "pa", "ra", "run", "sha", "tap", "tick",
            "toot", "tra", "tut", "uh", "war", "why", "woo", "work", "yeah", "yes", "you");

    private static final String OPENING = "“\"‘";
    private static final String CLOSING = "”";
    private static final int REACH = 80;

    @Override
    public List<Match> check(Analysis analysis) {
        return analysis.find(AGAIN).stream()
                .filter(place -> !SAID.contains(place.group(1).toLowerCase(Locale.ROOT)))
                .filter(place -> place.group(1).chars().distinct().count() > 1)
                .map(place -> new ProseRange(place.start(), place.end()))
                .filter(range -> !isQuoted(analysis.prose(), range.start()))
                .map(range -> Match.of(range))
                .toList();
    }

    /** A cry or a line of a song is quoted. */
    private static boolean isQuoted(String prose, int at) {
        for (int i = at - 1; i >= Math.max(0, at - REACH) && prose.charAt(i) != '\n'; i--) {
            if (CLOSING.indexOf(prose.charAt(i)) >= 0) {
                return false;
            }
            if (OPENING.indexOf(prose.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }
}
