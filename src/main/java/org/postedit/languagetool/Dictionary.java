package org.postedit.languagetool;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.languagetool.AnalyzedToken;
import org.languagetool.Language;

/** What LanguageTool's dictionary knows of a word, such as that {@code bears} is a form of {@code bear}, noun or verb. */
final class Dictionary {
    /** An article's words come again and again; a word is looked up once, up to so many words. */
    private static final int MOST_WORDS = 20_000;

    private static final int LONGEST_WORD_KEPT = 50;

    private final Language language;
    private final Map<String, Entry> known = new ConcurrentHashMap<>();

    Dictionary(Language language) {
        this.language = language;
    }

    /**
     * A word's entry.
     *
     * @param penn the word as the Penn Treebank writes it
     * @param weights what the model knows of it
     * @param lemmas its dictionary forms, lower-case; the word itself where the dictionary does not know it
     * @param readings the dictionary's tags
     * @param atStart the numbers of the Penn tags it may have where any word has a capital
     * @param inside the numbers of those it may have elsewhere
     */
    @SuppressWarnings("ArrayRecordComponent") // never compared; walked over for every word that is tagged
    record Entry(
            String penn,
            TagModel.Word weights,
            Set<String> lemmas,
            Set<String> readings,
            int[] atStart,
            int[] inside) {}

    Entry entry(String word) {
        Entry entry = known.get(word);
        if (entry == null) {
            entry = read(word);
            if (known.size() < MOST_WORDS && word.length() <= LONGEST_WORD_KEPT) {
                known.put(word, entry);
            }
        }
        return entry;
    }

    private Entry read(String word) {
        Set<String> readings = new TreeSet<>();
        Set<String> lemmas = new TreeSet<>();
        for (AnalyzedToken reading : tag(word)) {
            if (reading.getPOSTag() != null) {
                readings.add(reading.getPOSTag());
            }
            if (reading.getLemma() != null) {
                lemmas.add(reading.getLemma().toLowerCase(Locale.ROOT));
            }
        }
        if (lemmas.isEmpty()) {
            lemmas.add(word.toLowerCase(Locale.ROOT));
        }
        String penn = asInTheTreebank(word);
        TagModel model = TagModel.shared();
        List<String> listed = model.listed(penn);
        return new Entry(
                penn,
                model.word(penn),
                Set.copyOf(lemmas),
                Set.copyOf(readings),
                model.numbers(AllowedTags.of(penn, readings, listed, true)),
                model.numbers(AllowedTags.of(penn, readings, listed, false)));
    }

    private Iterable<AnalyzedToken> tag(String word) {
        try {
            return language.getTagger().tag(List.of(word)).get(0);
        } catch (IOException e) {
            throw new IllegalStateException("the dictionary could not be read", e);
        }
    }

    private static String asInTheTreebank(String word) {
        return switch (word) {
            case "“", "„", "«" -> "``";
            case "”", "»" -> "''";
            case "(" -> "-LRB-";
            case ")" -> "-RRB-";
            case "…" -> "...";
            default -> word.replace('’', '\'');
        };
    }
}
