package org.postedit.checkers.casing;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.postedit.analysis.Analysis;
import org.postedit.rule.Checker;
import org.postedit.rule.Match;
import org.postedit.rule.Suggestion;
import org.postedit.text.ProseRange;

/** Flags the noun of a name in small letters where the article has it right: {@code Aldo university} beside {@code Aldo University}. */
public final class LowercaseNameNoun implements Checker {
    private static final Pattern NAME = Pattern.compile(
            "(?<=[\\p{Ll}\\d,;] (?:the )?)(\\p{Lu}[\\p{Ll}\\p{M}’'-]{2,30}) (\\p{L}\\p{Ll}{2,15})(?![\\p{L}’'-])");

    @Override
    public List<Match> check(Analysis analysis) {
        List<MatchResult> names = analysis.find(NAME).stream()
                .filter(name -> analysis.lexicon("name-nouns").contains(name.group(2)))
                .toList();
        Map<String, Integer> right = new HashMap<>();
        Map<String, Integer> small = new HashMap<>();
        names.forEach(name -> (isSmall(name) ? small : right).merge(key(name), 1, Integer::sum));
        return names.stream()
                .filter(LowercaseNameNoun::isSmall)
                .filter(name -> right.getOrDefault(key(name), 0) > small.getOrDefault(key(name), 0))
                .map(LowercaseNameNoun::match)
                .toList();
    }

    private static boolean isSmall(MatchResult name) {
        return Character.isLowerCase(name.group(2).charAt(0));
    }

    private static String key(MatchResult name) {
        return name.group().toLowerCase(Locale.ROOT);
    }

    private static Match match(MatchResult name) {
        ProseRange range = new ProseRange(name.start(2), name.end(2));
        String capital = name.group(2).substring(0, 1).toUpperCase(Locale.ROOT)
                + name.group(2).substring(1);
        return Match.of(range, Suggestion.replace("give the noun its capital", range, capital));
    }
}
