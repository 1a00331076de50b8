package org.postedit.checkers.number;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.postedit.analysis.Analysis;
import org.postedit.rule.Checker;
import org.postedit.rule.Match;
import org.postedit.rule.Suggestion;
import org.postedit.text.ProseRange;

/** Flags a date spelt as Chinese and Japanese spell it: {@code 2016 year 4 month}, {@code 11 month 3 day}. */
public final class CalquedDate implements Checker {
    private static final Pattern PLACE = Pattern.compile(
            "(?<![\\p{L}\\d.,-])(?:((?:19|20)\\d\\d) years?,? (1[0-2]|0?[1-9]) months?"
                    + "(?:,? (3[01]|[12]\\d|0?[1-9]) days?)?|(1[0-2]|0?[1-9]) month,? (3[01]|[12]\\d|0?[1-9]) days?)(?![\\p{L}-])(?! old\\b)");

    private static final List<String> MONTHS = List.of(
            "January",
            "February",
            "March",
            "April",
            "May",
            "June",
            "July",
            "August",
            "September",
            "October",
            "November",
            "December");

    @Override
    public List<Match> check(Analysis analysis) {
        return analysis.find(PLACE).stream()
                .map(place -> {
                    ProseRange range = new ProseRange(place.start(), place.end());
                    return Match.of(range, Suggestion.replace("write the date as English does", range, date(place)));
                })
                .toList();
    }

    private static String date(MatchResult place) {
        if (place.group(1) == null) {
            return month(place.group(4)) + " " + Integer.parseInt(place.group(5));
        }
        String month = month(place.group(2));
        return place.group(3) == null
                ? month + " " + place.group(1)
                : month + " " + Integer.parseInt(place.group(3)) + ", " + place.group(1);
    }

    private static String month(String number) {
        return MONTHS.get(Integer.parseInt(number) - 1);
    }
}
