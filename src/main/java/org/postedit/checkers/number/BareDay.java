package org.postedit.checkers.number;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.postedit.analysis.Analysis;
import org.postedit.rule.Checker;
import org.postedit.rule.Match;
import org.postedit.rule.Suggestion;
import org.postedit.text.ProseRange;

/**
 * Flags a day of the month as Chinese and Japanese write it, and German and Icelandic: {@code was held on 25 days at the
 * hall}, {@code opens on 24th}, {@code left on 15. July}.
 */
public final class BareDay implements Checker {
    private static final String DAY = "(3[01]|[12]\\d|[1-9])";
    private static final String MONTH =
            "(?:January|February|March|April|May|June|July|August|September|October" + "|November|December)\\b";

    /** {@code on 25 days}: a count of days has its month or its frame behind it, as in {@code on 25 days in July}. */
    private static final Pattern COUNTED =
            Pattern.compile("(?<=\\p{L} on )" + DAY + " days(?=\\.(?:\\s|\\z)| ?\\(| (?:at|in an?) )");

    private static final Pattern BARE = Pattern.compile(
            "(?<=\\b(?:[Oo]n|until|since) )" + DAY + "(st|nd|rd|th)(?=[.,;)]| (?:due|that|when|in an?|local time)\\b)");

    private static final Pattern DOTTED = Pattern.compile("(?<=\\p{Ll} )" + DAY + "\\. (" + MONTH
            + ")(?=[.,;)]| (?:last|this|next|and|or|at|in|to|(?:19|20)\\d\\d)\\b(?! " + MONTH + "))");

    @Override
    public List<Match> check(Analysis analysis) {
        List<Match> matches = new ArrayList<>();
        analysis.find(COUNTED).forEach(place -> matches.add(match(place, "the " + ordinal(place.group(1)))));
        analysis.find(BARE).forEach(place -> matches.add(match(place, "the " + place.group())));
        analysis.find(DOTTED).forEach(place -> matches.add(match(place, place.group(1) + " " + place.group(2))));
        return matches;
    }

    private static Match match(MatchResult place, String day) {
        ProseRange range = new ProseRange(place.start(), place.end());
        return Match.of(range, Suggestion.replace("write the day as English does", range, day));
    }

    private static String ordinal(String day) {
        boolean teen = day.length() > 1 && day.startsWith("1");
        return day
                + (teen
                        ? "th"
                        : switch (day.charAt(day.length() - 1)) {
                            case '1' -> "st";
                            case '2' -> "nd";
                            case '3' -> "rd";
                            default -> "th";
                        });
    }
}
