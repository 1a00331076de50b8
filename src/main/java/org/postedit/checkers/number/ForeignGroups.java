package org.postedit.checkers.number;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.postedit.analysis.Analysis;
import org.postedit.analysis.Counts;
import org.postedit.finding.Confidence;
import org.postedit.rule.Checker;
import org.postedit.rule.Match;
import org.postedit.rule.Suggestion;
import org.postedit.text.ProseRange;

/** Flags groups of thousands that a point or a space parts: {@code 1.250.000 votes}, {@code 70 000 jobs} beside {@code 12,000}. */
public final class ForeignGroups implements Checker {
    private static final String START = "(?<![\\p{L}\\d.,:/+$£€#-]|\\d )";

    /** Two groups or more cannot be decimals. */
    private static final Pattern POINTS =
            Pattern.compile(START + "([1-9]\\d{0,2}(?:\\.\\d{3}){2})(?![.\\d]|,\\d{3})(?= \\p{Ll})");

    /** One group may be one of decimals, unless it is of noughts and things are counted. */
    private static final Pattern POINT = Pattern.compile(
            START + "([1-9]\\d{0,2}\\.(?:\\d00|[1-9]50))(?= (?:people|persons|residents|inhabitants"
                    + "|workers|employees|soldiers|troops|voters|votes|visitors|tourists|fans|spectators|students|families|homes|houses|jobs"
                    + "|euros|dollars|pesos|reais|liras?|rubles|copies|cases|deaths|tickets|seats|refugees|migrants|women|men|children)\\b)");

    private static final Pattern SPACES =
            Pattern.compile(START + "([1-9]\\d{0,2}(?: \\d{3}){0,2} 000)(?! ?\\d)(?= \\p{Ll})");

    private static final Pattern COMMAS = Pattern.compile("(?<![\\d,.])[1-9]\\d{0,2}(?:,\\d{3})+(?![\\d,])");

    @Override
    public List<Match> check(Analysis analysis) {
        List<Match> matches = new ArrayList<>();
        analysis.find(POINTS).forEach(place -> matches.add(match(place)));
        analysis.find(POINT).forEach(place -> matches.add(match(place).atMost(Confidence.MEDIUM)));
        List<MatchResult> spaced = analysis.find(SPACES);
        if (!spaced.isEmpty() && COMMAS.matcher(analysis.prose()).find()) {
            spaced.stream()
                    .map(ForeignGroups::match)
                    .filter(match -> Counts.isPlural(analysis, match.range()))
                    .forEach(match -> matches.add(match.atMost(Confidence.MEDIUM)));
        }
        return matches;
    }

    private static Match match(MatchResult place) {
        ProseRange range = new ProseRange(place.start(), place.end());
        return Match.of(
                range,
                Suggestion.replace(
                        "part the groups by commas", range, place.group(1).replaceAll("[. ]", ",")));
    }
}
