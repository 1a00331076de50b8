package org.postedit.analysis;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A list of words or phrases that several rules share, such as the verbs of reporting: {@code say}, {@code add}.
 *
 * <p>A list is a text file, {@code rules/<language>/lexicon/<name>.txt}: an entry a line, {@code #} starts a comment.
 * Look-ups ignore case.
 *
 * @param name the file's name without its ending, such as {@code reporting-verbs}
 * @param entries the entries, lower-case
 */
public record Lexicon(String name, Set<String> entries) {

    /** Copies the entries. */
    public Lexicon {
        entries = Set.copyOf(entries);
    }

    /** Reads the lines of a list. */
    public static Lexicon parse(String name, Stream<String> lines) {
        Set<String> entries = new HashSet<>();
        lines.map(line -> line.replaceFirst("#.*", "").strip().toLowerCase(Locale.ROOT))
                .filter(entry -> !entry.isEmpty())
                .forEach(entries::add);
        return new Lexicon(name, entries);
    }

    /** Whether the word or phrase is in the list. */
    public boolean contains(String phrase) {
        return entries.contains(phrase.toLowerCase(Locale.ROOT));
    }

    /** Whether a dictionary form of the token is in the list. */
    public boolean containsLemma(Token token) {
        return token.lemmas().stream().anyMatch(entries::contains);
    }
}
