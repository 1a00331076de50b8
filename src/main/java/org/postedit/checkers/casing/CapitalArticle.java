package org.postedit.checkers.casing;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.postedit.analysis.Analysis;
import org.postedit.finding.Confidence;
import org.postedit.rule.Checker;
import org.postedit.rule.Match;
import org.postedit.rule.Suggestion;
import org.postedit.text.ProseRange;

/** Flags a {@code The} with a capital inside a sentence: {@code opened on The 25th}. */
public final class CapitalArticle implements Checker {
    /** Before a day of the month. */
    private static final Pattern DAY =
            Pattern.compile("(?<=\\p{L}\\p{Ll},? )The(?= \\d{1,2}(?:st|nd|rd|th)\\b(?! \\p{Lu}))");

    /** Behind a preposition that ends no sentence, before a noun that is no name: a small one, or one of a list. */
    private static final Pattern NOUN = Pattern.compile(
            "(?<=[ (](?:of|at|into|during|between|with|among|against|from|for|by|in|to) )"
                    + "The(?= (?:\\p{Ll}{3,30}|(\\p{Lu}\\p{Ll}{2,30})(?! ?(?:\\p{Lu}|of\\b|and\\b|for\\b)))(?:[’']s)?[ ,.;:)])");

    @Override
    public List<Match> check(Analysis analysis) {
        return Stream.concat(
                        analysis.find(DAY).stream().map(place -> match(new ProseRange(place.start(), place.end()))),
                        analysis.find(NOUN).stream()
                                .filter(place -> place.group(1) == null
                                        || analysis.lexicon("name-nouns").contains(place.group(1)))
                                .map(place -> match(new ProseRange(place.start(), place.end()))
                                        .atMost(Confidence.MEDIUM)))
                .toList();
    }

    private static Match match(ProseRange range) {
        return Match.of(range, Suggestion.replace("write the article small", range, "the"));
    }
}
