package org.postedit.checkers.segmentation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.postedit.analysis.Analysis;
import org.postedit.analysis.Clause;
import org.postedit.analysis.Token;
import org.postedit.document.Block;
import org.postedit.rule.Checker;
import org.postedit.rule.Match;
import org.postedit.rule.Suggestion;
import org.postedit.text.ProseRange;

/** Flags a function word with a capital after a comma, as in {@code He paid the fare, And left}. */
public final class CapitalAfterComma implements Checker {
    private static final Pattern PLACE = Pattern.compile(
            "(?<=[\\p{L}\\d)]), (?:(\\p{Lu}\\p{Ll}+)(?=[’' ]\\p{Ll})|(And|But|Or)(?= [\\p{Lu}\\d])|The(?= (\\p{Lu}[\\p{L}\\p{M}-]*)))");

    /** The article before a name, inside a sentence. */
    private static final Pattern ARTICLE = Pattern.compile("(?<=[\\p{Ll}\\d,;] )([Tt])he (\\p{Lu}[\\p{L}\\p{M}-]*)");

    /** A word with a capital behind a plain word: the line of a poem begins there, or the word is a name. */
    private static final Pattern LINE = Pattern.compile("(?<![\\p{L}\\p{M}])\\p{Ll}+ (\\p{Lu}\\p{Ll}+)(?= \\p{Ll})");

    private static final Set<String> RELATIVES =
            Set.of("which", "who", "whose", "whom", "with", "without", "including");

    /** A block that ends in none of these is a heading or a caption, and its capitals follow other customs. */
    private static final String ENDS = ".!?:;…”\"’'»)";

    @Override
    public List<Match> check(Analysis analysis) {
        List<Match> matches = new ArrayList<>();
        List<MatchResult> places = analysis.find(PLACE);
        boolean beforeName = places.stream().anyMatch(place -> place.group(3) != null);
        Set<String> plainNames = beforeName ? plainNames(analysis) : Set.of();
        for (MatchResult place : places) {
            String word = place.group().substring(2);
            if (opens(analysis, word)
                    && isText(analysis, place.start())
                    && isFault(analysis, place, word)
                    && (place.group(3) == null || plainNames.contains(place.group(3)))) {
                matches.add(match(analysis, new ProseRange(place.start(), place.end()), word));
            }
        }
        return matches;
    }

    /** The names before which the text writes {@code the} with a small letter, but for one place: {@code White}. */
    private static Set<String> plainNames(Analysis analysis) {
        Map<String, Integer> balance = new HashMap<>();
        for (MatchResult article : analysis.find(ARTICLE)) {
            balance.merge(article.group(2), article.group(1).equals("t") ? 1 : -1, Integer::sum);
        }
        return balance.entrySet().stream()
                .filter(name -> name.getValue() >= 0)
                .map(Map.Entry::getKey)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static boolean opens(Analysis analysis, String word) {
        return analysis.lexicon("sentence-openers").contains(word)
                || RELATIVES.contains(word.toLowerCase(Locale.ROOT))
                || analysis.lexicon("tail-subordinators").contains(word)
                || word.equals("Or");
    }

    private static boolean isText(Analysis analysis, int offset) {
        return analysis.article().blocksTouching(new ProseRange(offset, offset + 1)).stream()
                .allMatch(block -> block.kind() != Block.Kind.HEADING
                        && ENDS.indexOf(analysis.prose().charAt(block.range().end() - 1)) >= 0);
    }

    /** An article may begin the title of a work, as in {@code her novel, The sea}; a reported thought begins with a capital. */
    private static boolean isFault(Analysis analysis, MatchResult place, String word) {
        List<Token> before = before(analysis, place.start());
        if (before.isEmpty()) {
            return false;
        }
        Token last = before.get(before.size() - 1);
        boolean reports = last.is("VB") && analysis.lexicon("reporting-verbs").containsLemma(last);
        boolean pronoun = analysis.lexicon("subject-pronouns").contains(word);
        boolean lacksVerb = pronoun && !isVerbNear(after(analysis, place.start() + 1));
        boolean titled = analysis.quotations().isQuoted(place.start()) && !new Clause(before).hasFiniteVerb();
        boolean work = word.equals("The") && analysis.lexicon("works").containsLemma(last);
        boolean alone = before.size() == 1 && !(pronoun && (last.is("RB") || last.is("IN")));
        return !reports && !titled && !work && !alone && !lacksVerb && !isVerse(analysis, place.start());
    }

    /**
     * Lines of a poem set as prose keep the capitals at their starts: {@code the lamp burns Over an empty yard, And}. A pronoun
     * tells of a lost full stop.
     */
    private static boolean isVerse(Analysis analysis, int offset) {
        return analysis.sentences()
                .at(offset)
                .map(sentence -> LINE.matcher(sentence.range().in(analysis.prose()))
                        .results()
                        .map(line -> line.group(1))
                        .anyMatch(word -> analysis.lexicon("function-words").contains(word)
                                && !analysis.lexicon("subject-pronouns").contains(word)))
                .orElse(false);
    }

    /** A verb follows the pronoun within three words; an article between begins a name: {@code We the Tenants}. */
    private static boolean isVerbNear(List<Token> after) {
        for (int i = 1; i < 4 && i < after.size() && !after.get(i).is("DT"); i++) {
            Token token = after.get(i);
            if (token.isFinite() || token.canBe("VBD") || token.canBe("VBP")) {
                return true;
            }
        }
        return false;
    }

    private static Match match(Analysis analysis, ProseRange range, String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        Suggestion join = Suggestion.replace("write “" + lower + "” with a small letter", range, ", " + lower);
        Suggestion part = Suggestion.replace("end the sentence before “" + word + "”", range, ". " + word);
        return standsAlone(analysis, range, lower) ? Match.of(range, part, join) : Match.of(range, join, part);
    }

    /** A subject with its verb begins a sentence of its own, unless what stands before the comma leans on it. */
    private static boolean standsAlone(Analysis analysis, ProseRange range, String lower) {
        if (!analysis.lexicon("subject-pronouns").contains(lower)) {
            return false;
        }
        List<Token> before = before(analysis, range.start());
        boolean leans = !new Clause(before).hasFiniteVerb()
                || before.get(0).is("IN")
                || before.get(0).is("WRB")
                || before.get(0).is("TO");
        return !leans && new Clause(after(analysis, range.start() + 1)).hasFiniteVerb();
    }

    private static List<Token> before(Analysis analysis, int offset) {
        return analysis.tokensAround(offset).stream()
                .filter(token -> token.range().end() <= offset)
                .toList();
    }

    private static List<Token> after(Analysis analysis, int offset) {
        return analysis.tokensAround(offset).stream()
                .filter(token -> token.range().start() >= offset)
                .toList();
    }
}
