package org.postedit.engine;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.postedit.settings.Settings;
import org.postedit.text.ProseRange;

/**
 * Names and terms that somebody listed as right, such as {@code bell hooks}. White space of any kind parts their words, and
 * the two apostrophes are one.
 *
 * @param entries the entries, folded
 * @param longest the most words of an entry
 */
public record KnownWords(Set<String> entries, int longest) {
    private static final Pattern EDGES = Pattern.compile("^[^\\p{L}\\p{N}]+|[^\\p{L}\\p{N}]+$");
    private static final Pattern POSSESSIVE = Pattern.compile("'s?$");
    private static final Pattern SPACE = Pattern.compile("\\s+", Pattern.UNICODE_CHARACTER_CLASS);

    /** Copies the set. */
    public KnownWords {
        entries = Set.copyOf(entries);
    }

    /** The names and terms of {@code settings}. */
    static KnownWords of(Settings settings) {
        Set<String> entries = Stream.concat(settings.names().stream(), settings.terms().stream())
                .map(KnownWords::folded)
                .collect(Collectors.toCollection(HashSet::new));
        int longest = entries.stream()
                .mapToInt(entry -> entry.split(" ").length)
                .max()
                .orElse(0);
        return new KnownWords(entries, longest);
    }

    boolean isEmpty() {
        return entries.isEmpty();
    }

    /** Whether {@code place} is an entry or lies in one, {@code ’s} and marks around it left aside. */
    boolean cover(String prose, ProseRange place) {
        if (isEntry(folded(place.in(prose)))) {
            return true;
        }
        List<ProseRange> words = wordsAround(prose, place);
        for (int first = 0; first < words.size(); first++) {
            for (int last = first; last < Math.min(words.size(), first + longest); last++) {
                int start = words.get(first).start();
                int end = words.get(last).end();
                if (start <= place.start() && place.end() <= end && isEntry(folded(prose.substring(start, end)))) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean isEntry(String words) {
        String bare = EDGES.matcher(words).replaceAll("");
        return entries.contains(words)
                || entries.contains(bare)
                || entries.contains(POSSESSIVE.matcher(bare).replaceAll(""));
    }

    /** The words that an entry on {@code place} may take in. */
    private List<ProseRange> wordsAround(String prose, ProseRange place) {
        int from = place.start();
        for (int words = 0; words < longest && from > 0; words++) {
            from = wordStart(prose, skipSpace(prose, from, -1), -1);
        }
        List<ProseRange> found = new ArrayList<>();
        int behind = 0;
        int at = skipSpace(prose, from, 1);
        while (at < prose.length() && behind < longest) {
            int end = wordStart(prose, at, 1);
            found.add(new ProseRange(at, end));
            behind += end >= place.end() ? 1 : 0;
            at = skipSpace(prose, end, 1);
        }
        return found;
    }

    private static int skipSpace(String prose, int from, int step) {
        int at = from;
        while (isInside(prose, at, step) && Character.isWhitespace(next(prose, at, step))) {
            at += step;
        }
        return at;
    }

    private static int wordStart(String prose, int from, int step) {
        int at = from;
        while (isInside(prose, at, step) && !Character.isWhitespace(next(prose, at, step))) {
            at += step;
        }
        return at;
    }

    private static boolean isInside(String prose, int at, int step) {
        return step > 0 ? at < prose.length() : at > 0;
    }

    private static char next(String prose, int at, int step) {
        return prose.charAt(step > 0 ? at : at - 1);
    }

    private static String folded(String words) {
        return SPACE.matcher(words).replaceAll(" ").strip().replace('’', '\'');
    }
}
