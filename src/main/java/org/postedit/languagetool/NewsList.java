package org.postedit.languagetool;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.languagetool.rules.Rule;

/**
 * The LanguageTool rules that are silent on news: {@code rules/en/languagetool/news.txt}.
 *
 * <p>An entry a line: a rule's id, the start of ids as in {@code EN_DIACRITICS_*}, {@code category:ID} or {@code type:style};
 * {@code #} starts a comment.
 *
 * @param ids the ids
 * @param prefixes the starts of ids
 * @param categories LanguageTool's categories
 * @param types ITS issue types
 */
record NewsList(Set<String> ids, Set<String> prefixes, Set<String> categories, Set<String> types) {
    private static final String PATH = "/rules/en/languagetool/news.txt";
    private static final String CATEGORY = "category:";
    private static final String TYPE = "type:";

    /** Copies the sets. */
    NewsList {
        ids = Set.copyOf(ids);
        prefixes = Set.copyOf(prefixes);
        categories = Set.copyOf(categories);
        types = Set.copyOf(types);
    }

    /** The list that comes with Postedit. */
    static NewsList load() {
        try (InputStream in = NewsList.class.getResourceAsStream(PATH)) {
            if (in == null) {
                throw new IllegalStateException("no list of silent rules at " + PATH);
            }
            return parse(new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)).lines());
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the list of silent rules at " + PATH, e);
        }
    }

    static NewsList parse(Stream<String> lines) {
        Set<String> ids = new HashSet<>();
        Set<String> prefixes = new HashSet<>();
        Set<String> categories = new HashSet<>();
        Set<String> types = new HashSet<>();
        lines.map(line -> line.replaceFirst("#.*", "").strip())
                .filter(entry -> !entry.isEmpty())
                .forEach(entry -> {
                    if (entry.startsWith(CATEGORY)) {
                        categories.add(entry.substring(CATEGORY.length()));
                    } else if (entry.startsWith(TYPE)) {
                        types.add(entry.substring(TYPE.length()));
                    } else if (entry.endsWith("*")) {
                        prefixes.add(entry.substring(0, entry.length() - 1));
                    } else {
                        ids.add(entry);
                    }
                });
        return new NewsList(ids, prefixes, categories, types);
    }

    /** Whether the list silences {@code rule}. */
    boolean silences(Rule rule) {
        return ids.contains(rule.getId())
                || types.contains(rule.getLocQualityIssueType().toString())
                || categories.contains(rule.getCategory().getId().toString())
                || prefixes.stream().anyMatch(rule.getId()::startsWith);
    }
}
