package org.postedit.checkers.number;

import java.util.List;
import java.util.regex.Pattern;
import org.postedit.analysis.Analysis;
import org.postedit.rule.Checker;
import org.postedit.rule.Match;
import org.postedit.rule.Suggestion;
import org.postedit.text.ProseRange;

/** Flags an ordinal that a space tears apart: {@code the 19 th century}. */
public final class TornOrdinal implements Checker {
    private static final Pattern PLACE = Pattern.compile("(?<![\\p{L}\\d.,$£€-])(\\d{1,3}) (st|nd|rd|th)\\b(?!\\.)");

    @Override
    public List<Match> check(Analysis analysis) {
        return analysis.find(PLACE).stream()
                .filter(place -> ending(place.group(1)).equals(place.group(2)))
                .map(place -> {
                    ProseRange range = new ProseRange(place.start(), place.end());
                    return Match.of(range, Suggestion.replace("close the gap", range, place.group(1) + place.group(2)));
                })
                .toList();
    }

    private static String ending(String number) {
        boolean teen = number.length() > 1 && number.charAt(number.length() - 2) == '1';
        if (teen) {
            return "th";
        }
        return switch (number.charAt(number.length() - 1)) {
            case '1' -> "st";
            case '2' -> "nd";
            case '3' -> "rd";
            default -> "th";
        };
    }
}
