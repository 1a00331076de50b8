package org.postedit.checkers.number;

import java.util.List;
import java.util.regex.Pattern;
import org.postedit.analysis.Analysis;
import org.postedit.rule.Checker;
import org.postedit.rule.Match;
import org.postedit.rule.Suggestion;
import org.postedit.text.ProseRange;

/** Flags a decimal comma in English: {@code 17,6 billion}. */
public final class DecimalComma implements Checker {
    private static final Pattern PLACE = Pattern.compile(
            "(?<![\\p{L}\\d.,:/-])\\d{1,3}(,)\\d{1,2}(?=%"
                    + "|[ -](?:%|percent|per cent|percentage|thousand|million|billion|trillion|times|degrees|points|miles|feet|inches"
                    + "|[kcm]?m\\b|met(?:er|re)s?|kilomet(?:er|re)s?|centimet(?:er|re)s?|millimet(?:er|re)s?|hectares?|k?g\\b|kilograms?"
                    + "|tons?|tonnes?|lit(?:er|re)s?|hours?|euros?|dollars?|rubles|roubles|hryvnias?|lir(?:a|as|e)|reais|pesos))");

    @Override
    public List<Match> check(Analysis analysis) {
        return analysis.find(PLACE).stream()
                .map(place -> Match.of(
                        new ProseRange(place.start(), place.end()),
                        Suggestion.replace("write a point", new ProseRange(place.start(1), place.end(1)), ".")))
                .toList();
    }
}
