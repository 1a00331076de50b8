package org.postedit.checkers.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.postedit.analysis.Analysis;
import org.postedit.analysis.Lexicon;
import org.postedit.rule.Checker;
import org.postedit.rule.Match;
import org.postedit.rule.Suggestion;
import org.postedit.text.ProseRange;

/**
 * Flags a title with a garbled name and then the same title with the name again, as in {@code President Ross, Russian
 * President Vladimir Putin}.
 */
public final class DoubledTitle implements Checker {
    private static final String CAPITALIZED = "\\p{Lu}[\\p{L}\\p{M}’'-]*";
    private static final Pattern PLACE = Pattern.compile("(?<![\\p{L}’'-])((?:" + CAPITALIZED + " )?)(" + CAPITALIZED
            + "(?: " + CAPITALIZED + ")?) ((?:" + CAPITALIZED + ")(?: " + CAPITALIZED + ")?), ((?:" + CAPITALIZED
            + " ){0,2})\\2 (?:of (?:the )?)?(" + CAPITALIZED + "(?: " + CAPITALIZED + "){0,2})");

    private static final Pattern NEXT_MEMBER =
            Pattern.compile("(?:’s|'s)?(?:,? (?:and|or|as well as|&) |, (\\p{Lu}\\p{L}*))");
    private static final int REACH = 80;
    private static final int SHORTEST_NAME = 4;

    @Override
    public List<Match> check(Analysis analysis) {
        List<Match> matches = new ArrayList<>();
        for (MatchResult place : analysis.find(PLACE)) {
            if (sharesTitle(analysis, place)
                    && (sharesName(place) || isScrambled(analysis, place))
                    && !isList(analysis, place.end())) {
                ProseRange copy = new ProseRange(place.start(), place.start(4));
                matches.add(Match.of(
                                new ProseRange(place.start(), place.end()),
                                Suggestion.replace("keep the second name", copy, "")
                                        .unsafe())
                        .relatedTo(new ProseRange(place.start(4), place.end())));
            }
        }
        return matches;
    }

    /** The words that both names have are a title, or begin with one: {@code King Charles}. */
    private static boolean sharesTitle(Analysis analysis, MatchResult place) {
        Lexicon titles = analysis.lexicon("titles");
        String shared = place.group(2);
        String before = place.group(1).strip();
        boolean stretched = place.group(4).strip().equals(before) && titles.contains(before);
        return titles.contains(shared) || titles.contains(shared.split(" ", 2)[0]) || stretched;
    }

    /** A word of the first name begins the second's last one or is another of it: {@code Baer}, {@code Baerbock}. */
    private static boolean sharesName(MatchResult place) {
        List<String> second = List.of(place.group(5).split(" "));
        return Stream.of((place.group(1) + place.group(3)).split(" "))
                .filter(word -> word.length() >= SHORTEST_NAME || second.contains(word))
                .anyMatch(word -> second.stream().anyMatch(name -> name.startsWith(word)));
    }

    /** A name stands before the title; {@code French}, {@code US} and {@code Former} may, and then two people are meant. */
    private static boolean isScrambled(Analysis analysis, MatchResult place) {
        String before = place.group(1).strip();
        boolean possessive = place.group(5).endsWith("’s") || place.group(5).endsWith("'s");
        return !before.isEmpty()
                && !possessive
                && !before.equals(before.toUpperCase(Locale.ROOT))
                && analysis.tag(new ProseRange(place.start(1), place.start(1) + before.length())).stream()
                        .allMatch(token -> token.tag().equals("NNP") || !token.canBe("JJ"));
    }

    /** Two holders of one title may stand in a list: {@code President Macron, President Duda and Chancellor Scholz}. */
    private static boolean isList(Analysis analysis, int end) {
        String rest = analysis.prose().substring(end, Math.min(analysis.prose().length(), end + REACH));
        Matcher next = NEXT_MEMBER.matcher(rest);
        return next.lookingAt()
                && (next.group(1) == null
                        || !analysis.lexicon("sentence-openers").contains(next.group(1)));
    }
}
