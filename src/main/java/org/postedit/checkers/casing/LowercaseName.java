package org.postedit.checkers.casing;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.postedit.analysis.Analysis;
import org.postedit.analysis.Lexicon;
import org.postedit.analysis.Token;
import org.postedit.finding.Confidence;
import org.postedit.rule.Checker;
import org.postedit.rule.Match;
import org.postedit.rule.Suggestion;
import org.postedit.text.ProseRange;

/** Flags a name in small letters, such as {@code norway’s}, or one that the article elsewhere gives its capital. */
public final class LowercaseName implements Checker {
    private static final Pattern WORD = Pattern.compile("(?<![\\p{L}\\p{M}\\d@#/._’'=&+-])\\p{Ll}[\\p{Ll}\\p{M}]{3,30}"
            + "(?=(?:[’']s)?(?:[ ,;:!?)”\"]|\\.?(?:\\s|\\z)))");

    /** A name inside a sentence; an acronym is none. */
    private static final Pattern CAPITALIZED =
            Pattern.compile("(?<=[\\p{Ll}\\d][,;]? )\\p{Lu}\\p{Ll}[\\p{Ll}\\p{M}]{2,30}");

    @Override
    public List<Match> check(Analysis analysis) {
        Lexicon always = analysis.lexicon("always-capital");
        List<MatchResult> words = analysis.find(WORD).stream()
                .filter(word ->
                        always.contains(word.group()) || analysis.names().contains(word.group()))
                .filter(word -> always.contains(word.group()) || isNameAlone(analysis, word))
                .filter(word -> isEnglish(analysis, word))
                .toList();
        if (words.isEmpty()) {
            return List.of();
        }
        Map<String, Integer> small = count(words);
        Map<String, Integer> capital = count(analysis.find(CAPITALIZED));
        return words.stream()
                .filter(word -> always.contains(word.group())
                        || 2 * small.getOrDefault(word.group(), 0) <= capital.getOrDefault(word.group(), 0))
                .map(word -> match(word, always.contains(word.group())))
                .toList();
    }

    private static Map<String, Integer> count(List<MatchResult> words) {
        Map<String, Integer> counts = new HashMap<>();
        words.forEach(word -> counts.merge(word.group().toLowerCase(Locale.ROOT), 1, Integer::sum));
        return counts;
    }

    /** Whether the dictionary has the word with a capital, as a name, and not without one. */
    private static boolean isNameAlone(Analysis analysis, MatchResult word) {
        List<Token> small = analysis.tag(new ProseRange(word.start(), word.end()));
        return small.size() == 1 && small.get(0).readings().isEmpty() && analysis.isNameInDictionary(capital(word));
    }

    /** Whether it stands among words that the dictionary knows: in Dutch, {@code september} is right. */
    private static boolean isEnglish(Analysis analysis, MatchResult word) {
        List<Token> words = analysis.tokensAround(word.start()).stream()
                .filter(Token::isWord)
                .toList();
        long known = words.stream()
                .filter(token -> !token.readings().isEmpty() || token.isCapitalized())
                .count();
        return 2 * known > words.size();
    }

    private static String capital(MatchResult word) {
        return word.group().substring(0, 1).toUpperCase(Locale.ROOT)
                + word.group().substring(1);
    }

    private static Match match(MatchResult word, boolean sure) {
        ProseRange range = new ProseRange(word.start(), word.end());
        Match match = Match.of(range, Suggestion.replace("give the name its capital", range, capital(word)));
        return sure ? match : match.atMost(Confidence.MEDIUM);
    }
}
