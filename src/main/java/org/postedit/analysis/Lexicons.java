package org.postedit.analysis;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/**
 * What the rules of one language need in every article: its word lists, each read when first asked for, and their patterns
 * made ready for the search.
 *
 * <p>Safe for use by several threads at once.
 */
public final class Lexicons {
    private final String language;
    private final Map<String, Lexicon> read = new ConcurrentHashMap<>();
    private final Map<Pattern, PatternSearch> searches = new ConcurrentHashMap<>();

    /** The lists under {@code rules/<language>/lexicon/}; {@code language} is a code without a country, such as {@code en}. */
    public Lexicons(String language) {
        this.language = language;
    }

    /**
     * The list of that name.
     *
     * @throws IllegalArgumentException if the language has no such list
     */
    public Lexicon get(String name) {
        return read.computeIfAbsent(name, this::read);
    }

    /** The search for {@code pattern}, which must be one of a rule, since it is kept. */
    PatternSearch search(Pattern pattern) {
        return searches.computeIfAbsent(pattern, PatternSearch::new);
    }

    private Lexicon read(String name) {
        String path = "/rules/" + language + "/lexicon/" + name + ".txt";
        try (InputStream in = Lexicons.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalArgumentException("no word list at " + path);
            }
            return Lexicon.parse(name, new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)).lines());
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the word list at " + path, e);
        }
    }
}
