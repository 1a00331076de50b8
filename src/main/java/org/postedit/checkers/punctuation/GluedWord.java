package org.postedit.checkers.punctuation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.postedit.analysis.Analysis;
import org.postedit.analysis.Chunk;
import org.postedit.finding.Confidence;
import org.postedit.rule.Checker;
import org.postedit.rule.Match;
import org.postedit.rule.Suggestion;
import org.postedit.text.ProseRange;

/** Flags a name with the next word set on to it, where a link or italics ended in the source: {@code the Heronfor example}. */
public final class GluedWord implements Checker {
    /** Long enough that a name is not likely to end so by itself. */
    private static final Set<String> TELLING = Set.of(
            "after",
            "also",
            "although",
            "because",
            "before",
            "from",
            "shortly",
            "that",
            "their",
            "there",
            "these",
            "they",
            "this",
            "were",
            "when",
            "where",
            "which",
            "while",
            "would");

    private static final Pattern NAME_FIRST = Pattern.compile(
            "(?<=[\\p{Ll}]{2})(?:a(?:fter|lso|lthough|nd)|be(?:cause|fore)|but|f(?:or|rom)"
                    + "|ha[sd]|shortly|said|th(?:at|eir|ere|ese|ey|is|e)|w(?:as|ere|hen|here|hich|hile|ho|ith|ould))(?= \\p{Ll})");
    private static final Pattern NAME_LAST = Pattern.compile(
            "(?<=(?<![\\p{L}\\d.@#/_’'-])(and|at|by|for|from|in|of|on|the|to|with))(?=\\p{Lu}\\p{Ll}{2,20}(?![\\p{L}\\d]))");

    private static final int SHORTEST_NAME = 3;

    @Override
    public List<Match> check(Analysis analysis) {
        List<Place> places = Stream.concat(
                        analysis.find(NAME_FIRST).stream().map(found -> Place.behindName(analysis, found)),
                        analysis.find(NAME_LAST).stream().map(found -> Place.beforeName(analysis, found)))
                .filter(place -> place.name().length() >= SHORTEST_NAME
                        && Character.isUpperCase(place.name().charAt(0)))
                .toList();
        Map<String, Integer> uses = new HashMap<>();
        places.forEach(place -> uses.merge(place.word().in(analysis.prose()), 1, Integer::sum));
        return places.stream()
                .filter(place -> uses.getOrDefault(place.word().in(analysis.prose()), 0) == 1)
                .flatMap(place -> match(analysis, place).stream())
                .toList();
    }

    /**
     * Where two words may be glued.
     *
     * @param word both
     * @param name the half with the capital
     * @param other the half without
     * @param at where the space belongs
     */
    private record Place(ProseRange word, String name, String other, int at) {
        static Place behindName(Analysis analysis, MatchResult found) {
            int start = analysis.wordStart(found.start());
            String name = analysis.prose().substring(start, found.start());
            return new Place(new ProseRange(start, found.end()), name, found.group(), found.start());
        }

        static Place beforeName(Analysis analysis, MatchResult found) {
            int end = analysis.wordEnd(found.start(1));
            String name = analysis.prose().substring(found.end(), end);
            return new Place(new ProseRange(found.start(1), end), name, found.group(1), found.end());
        }

        /** Whether the half that no name ends in follows a word of the dictionary inside a sentence. */
        boolean isTelling(Analysis analysis) {
            return at == word.end() - other.length()
                    && TELLING.contains(other)
                    && startsInside(analysis.prose(), word.start())
                    && isKnown(analysis, new ProseRange(word.start(), at));
        }
    }

    private static Optional<Match> match(Analysis analysis, Place place) {
        boolean used = analysis.names().contains(place.name());
        boolean glued = (used || place.isTelling(analysis))
                && !isKnown(analysis, place.word())
                && !Chunk.around(analysis.prose(), place.at()).isAddress();
        ProseRange gap = new ProseRange(place.at(), place.at());
        Match match = Match.of(place.word(), Suggestion.replace("set a space", gap, " "));
        return glued ? Optional.of(match.atMost(used ? Confidence.HIGH : Confidence.MEDIUM)) : Optional.empty();
    }

    /** Inside a sentence; at its start every word has a capital. */
    private static boolean startsInside(String prose, int start) {
        return start > 1 && prose.charAt(start - 1) == ' ' && Character.isLowerCase(prose.charAt(start - 2));
    }

    private static boolean isKnown(Analysis analysis, ProseRange word) {
        return analysis.tag(word).stream().noneMatch(token -> token.readings().isEmpty());
    }
}
