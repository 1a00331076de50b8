package org.postedit.checkers.punctuation;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.postedit.analysis.Analysis;
import org.postedit.analysis.Chunk;
import org.postedit.analysis.Token;
import org.postedit.finding.Confidence;
import org.postedit.rule.Checker;
import org.postedit.rule.Match;
import org.postedit.rule.Suggestion;
import org.postedit.text.ProseRange;

/** Flags a sentence set right behind the stop of the one before: {@code The crowd was growing.High above them}. */
public final class LostSpaceAfterStop implements Checker {
    private static final Pattern PLACE = Pattern.compile(
            "(?<=(?<![\\p{L}\\p{M}\\d.’'-])(\\p{L}[\\p{L}\\p{M}’'-]{1,40}|\\d{1,4}))([.?!])((?:I|A|\\p{Lu}[\\p{Ll}\\p{M}’'-]{1,40}))"
                    + "(?=[,;:]?\\s|[”\"“]?(?:\\s|\\z)|[.?!](?:\\s|\\z))");

    /** What follows the dot of a site, a file or a product: {@code Example.Org}, {@code Node.Js}. */
    private static final Set<String> ENDINGS = Set.of(
            "ai", "app", "au", "biz", "br", "ca", "ch", "cn", "co", "com", "de", "doc", "docx", "edu", "eu", "fm", "fr",
            "gov", "htm", "html", "info", "int", "io", "it", "jp", "js", "json", "kr", "me", "mil", "mobi", "net",
            "news", "nl", "org", "pdf", "php", "pl", "py", "ru", "tr", "tv", "tw", "txt", "ua", "uk", "us", "xml",
            "zip");

    /** Names that an exclamation mark ends: {@code Yahoo!Mail}. */
    private static final Set<String> EXCLAIMING = Set.of("yahoo", "jeopardy", "oklahoma", "joomla");

    @Override
    public List<Match> check(Analysis analysis) {
        List<Place> places = analysis.find(PLACE).stream()
                .map(found -> new Place(found.group(1), found.start(2), found.group(2), found.group(3)))
                .toList();
        Map<String, Integer> uses = new HashMap<>();
        places.forEach(place -> uses.merge(place.name(), 1, Integer::sum));
        return places.stream()
                .filter(place -> uses.getOrDefault(place.name(), 0) == 1 && !place.isName())
                .filter(place -> !Chunk.around(analysis.prose(), place.at()).isAddress())
                .filter(place -> isSentence(analysis, place))
                .map(LostSpaceAfterStop::match)
                .toList();
    }

    private record Place(String before, int at, String mark, String after) {
        /** What is written twice alike is a name: {@code Booking.Asia}. */
        String name() {
            return before + mark + after;
        }

        boolean isName() {
            return ENDINGS.contains(after.toLowerCase(Locale.ROOT))
                    || EXCLAIMING.contains(before.toLowerCase(Locale.ROOT))
                    || before.chars().skip(1).anyMatch(Character::isUpperCase);
        }

        boolean isSure() {
            return Character.isLowerCase(before.codePointAt(0));
        }
    }

    /** Whether both words are the dictionary's, or names with a sentence around them. */
    private static boolean isSentence(Analysis analysis, Place place) {
        int from = place.at() - place.before().length();
        List<Token> before = analysis.tag(new ProseRange(from, place.at()));
        int next = place.at() + 1;
        List<Token> after =
                analysis.tag(new ProseRange(next, next + place.after().length()));
        boolean digits = Character.isDigit(place.before().charAt(0));
        boolean known = digits
                || before.stream()
                        .allMatch(token -> !token.isWord() || !token.readings().isEmpty());
        boolean opens = !after.isEmpty() && !after.get(0).readings().isEmpty();
        return place.isSure() ? known : known && opens;
    }

    private static Match match(Place place) {
        ProseRange range = new ProseRange(place.at(), place.at() + 1);
        Match match = Match.of(range, Suggestion.replace("set a space after the stop", range, place.mark() + " "));
        return place.isSure() ? match : match.atMost(Confidence.MEDIUM);
    }
}
