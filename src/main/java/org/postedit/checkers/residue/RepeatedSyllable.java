package org.postedit.checkers.residue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
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

    /** Of a syllable, in characters; a letter may be two. */
    private static final int SHORTEST = 2;

    private static final int LONGEST = 8;

    @Override
    public List<Match> check(Analysis analysis) {
        return again(analysis.prose()).stream()
                .filter(place -> !SAID.contains(place.group(1).toLowerCase(Locale.ROOT)))
                .filter(place -> place.group(1).chars().distinct().count() > 1)
                .map(place -> new ProseRange(place.start(), place.end()))
                .filter(range -> !isQuoted(analysis.prose(), range.start()))
                .map(range -> Match.of(range))
                .toList();
    }

    /** The places of the pattern, which is tried only where a word begins that says its first letters twice. */
    private static List<MatchResult> again(String prose) {
        List<MatchResult> found = new ArrayList<>();
        Matcher matcher = AGAIN.matcher(prose).useTransparentBounds(true);
        for (int at = 0; at < prose.length(); at++) {
            boolean begins = at == 0 || !Character.isLetterOrDigit(prose.charAt(at - 1));
            if (begins
                    && isSaidTwice(prose, at)
                    && matcher.region(at, prose.length()).lookingAt()) {
                found.add(matcher.toMatchResult());
                at = matcher.end() - 1;
            }
        }
        return found;
    }

    private static boolean isSaidTwice(String prose, int at) {
        for (int length = SHORTEST; length <= LONGEST && at + length < prose.length(); length++) {
            char parting = prose.charAt(at + length);
            int next = at + length + (parting == ' ' || parting == '-' ? 1 : 0);
            if (prose.regionMatches(at, prose, next, length)) {
                return true;
            }
        }
        return false;
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
