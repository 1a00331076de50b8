package org.postedit.analysis;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.postedit.text.ProseRange;

/**
 * The capitalised words of an article, each with the places where it stands and the names right beside it there, such as
 * {@code Markov} with {@code Oleg} before it.
 */
public final class NameForms {
    private static final Pattern CAPITALIZED = Pattern.compile(
            "(?<![\\p{L}\\p{M}\\d’'@#/._-])\\p{Lu}[\\p{L}\\p{M}]++(?:-[\\p{L}\\p{M}]++)*+(?![\\d@/_€-])");

    private final Map<String, List<Use>> uses = new LinkedHashMap<>();

    private NameForms() {}

    static NameForms of(Analysis analysis) {
        NameForms forms = new NameForms();
        Use last = null;
        for (MatchResult word : analysis.find(CAPITALIZED)) {
            Use use = new Use(word.group(), new ProseRange(word.start(), word.end()), null, null);
            boolean beside = last != null
                    && word.start() == last.range().end() + 1
                    && analysis.prose().charAt(word.start() - 1) == ' ';
            if (last != null) {
                forms.add(beside ? last.followedBy(use.word()) : last);
            }
            last = beside && last != null ? use.after(last.word()) : use;
        }
        if (last != null) {
            forms.add(last);
        }
        return forms;
    }

    private void add(Use use) {
        uses.computeIfAbsent(use.word(), word -> new ArrayList<>()).add(use);
    }

    /** Every word with its places, in the order in which the words first stand. */
    public Map<String, List<Use>> uses() {
        return uses;
    }

    /**
     * A place where a capitalised word stands.
     *
     * @param word the word
     * @param range its place
     * @param previous the capitalised word right before it
     * @param next the capitalised word right behind it
     */
    public record Use(
            String word,
            ProseRange range,
            @Nullable String previous,
            @Nullable String next) {

        Use followedBy(String name) {
            return new Use(word, range, previous, name);
        }

        Use after(String name) {
            return new Use(word, range, name, next);
        }

        /** The capitalised word right before it. */
        public Optional<String> before() {
            return Optional.ofNullable(previous);
        }

        /** The capitalised word right behind it. */
        public Optional<String> behind() {
            return Optional.ofNullable(next);
        }
    }
}
