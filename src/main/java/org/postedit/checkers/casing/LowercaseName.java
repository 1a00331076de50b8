package org.postedit.checkers.casing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
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
    /** A word in small letters, a prefix such as that of {@code anti-american} left aside. */
    private static final Pattern WORD = Pattern.compile("(?<=(?<![\\p{L}\\p{M}\\d@#/._’'=&+-])"
            + "(?:(?:anti|pro|non|north|south|east|west|latin)-)?)\\p{Ll}[\\p{Ll}\\p{M}]{3,30}"
            + "(?=(?:[’']s)?(?:[ ,;:!?)”\"]|\\.?(?:\\s|\\z)))");

    /** A word that is a name by what stands beside it: {@code in may.}, {@code the united States}. */
    private static final Pattern BY_NEIGHBOUR =
            Pattern.compile("(?:(?<=(?<![\\p{L}\\p{M}\\d@#/._’'=&+-])(?:(?:in|since|until|till|by|early|late)|"
                    + "(?<!\\b(?:the|an?|his|her|its|my|our|their|your|one) )(?:last|next)) )"
                    + "(march|may|august)(?=[,;)]|\\.(?:\\s|\\z)| (?:19|20)\\d\\d\\b)"
                    + "|(?<![\\p{L}\\p{M}\\d@#/._’'=&+-])(united)(?= (?:States|Nations|Kingdom|Arab Emirates)\\b))");

    /** A name inside a sentence; an acronym is none. */
    private static final Pattern CAPITALIZED =
            Pattern.compile("(?<=[\\p{Ll}\\d][,;]? )\\p{Lu}\\p{Ll}[\\p{Ll}\\p{M}]{2,30}");

    private static final int SHORTEST = 4;

    @Override
    public List<Match> check(Analysis analysis) {
        Lexicon always = analysis.lexicon("always-capital");
        List<Match> matches = new ArrayList<>();
        for (MatchResult place : analysis.find(BY_NEIGHBOUR)) {
            int group = place.group(1) == null ? 2 : 1;
            matches.add(match(place.group(group), place.start(group), true));
        }
        List<MatchResult> words = smallNames(analysis, always);
        if (words.isEmpty()) {
            return matches;
        }
        Map<String, Integer> small = count(words);
        Map<String, Integer> capital = count(analysis.find(CAPITALIZED));
        words.stream()
                .filter(word -> always.contains(word.group())
                        || 2 * small.getOrDefault(word.group(), 0) <= capital.getOrDefault(word.group(), 0))
                .forEach(word -> matches.add(match(word.group(), word.start(), always.contains(word.group()))));
        return matches;
    }

    /** The words in small letters that are names; as hardly any is one, a word is asked for before its place is looked at. */
    private static List<MatchResult> smallNames(Analysis analysis, Lexicon always) {
        String prose = analysis.prose();
        Map<String, Boolean> names = new HashMap<>();
        List<MatchResult> found = new ArrayList<>();
        Matcher place = WORD.matcher(prose).useTransparentBounds(true).useAnchoringBounds(false);
        int end;
        for (int start = 0; start < prose.length(); start = end + 1) {
            end = smallEnd(prose, start);
            ProseRange word = new ProseRange(start, end);
            boolean name = word.length() >= SHORTEST
                    && names.computeIfAbsent(
                            word.in(prose),
                            text -> always.contains(text)
                                    || (analysis.names().contains(text) && isNameAlone(analysis, word)));
            if (name && place.region(start, prose.length()).lookingAt() && isEnglish(analysis, start)) {
                found.add(place.toMatchResult());
            }
        }
        return found;
    }

    /** Where the small letters that start at {@code start} end. */
    private static int smallEnd(String prose, int start) {
        int end = start;
        while (end < prose.length()
                && (Character.isLowerCase(prose.charAt(end))
                        || Character.getType(prose.charAt(end)) == Character.NON_SPACING_MARK)) {
            end++;
        }
        return end;
    }

    private static Map<String, Integer> count(List<MatchResult> words) {
        Map<String, Integer> counts = new HashMap<>();
        words.forEach(word -> counts.merge(word.group().toLowerCase(Locale.ROOT), 1, Integer::sum));
        return counts;
    }

    /** Whether the dictionary has the word with a capital, as a name, and not without one. */
    private static boolean isNameAlone(Analysis analysis, ProseRange word) {
        List<Token> small = analysis.tag(word);
        return small.size() == 1
                && small.get(0).readings().isEmpty()
                && analysis.isNameInDictionary(capital(word.in(analysis.prose())));
    }

    /** Whether it stands among words that the dictionary knows: in Dutch, {@code september} is right. */
    private static boolean isEnglish(Analysis analysis, int start) {
        List<Token> words =
                analysis.tokensAround(start).stream().filter(Token::isWord).toList();
        long known = words.stream()
                .filter(token -> !token.readings().isEmpty() || token.isCapitalized())
                .count();
        return 2 * known > words.size();
    }

    private static String capital(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }

    private static Match match(String word, int start, boolean sure) {
        ProseRange range = new ProseRange(start, start + word.length());
        Match match = Match.of(range, Suggestion.replace("give the name its capital", range, capital(word)));
        return sure ? match : match.atMost(Confidence.MEDIUM);
    }
}
