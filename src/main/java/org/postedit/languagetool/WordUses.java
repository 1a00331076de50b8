package org.postedit.languagetool;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How often an article uses a word, and how often with a capital that only a name explains. */
final class WordUses {
    private static final Pattern WORD =
            Pattern.compile("[\\p{L}\\p{M}\\p{N}]+(?:['’ʼ.\\-‐‑·_&][\\p{L}\\p{M}\\p{N}]++)*+");

    private final Map<String, Integer> uses = new HashMap<>();
    private final Map<String, Integer> asName = new HashMap<>();

    WordUses(String text, Capitals capitals) {
        Matcher words = WORD.matcher(text);
        while (words.find()) {
            String word = words.group();
            boolean meant = Character.isUpperCase(word.codePointAt(0)) && capitals.isMeant(words.start());
            count(word, meant);
            if (word.indexOf('-') > 0) {
                for (String part : word.split("-", -1)) { // LanguageTool looks at the parts of some compounds
                    count(part, meant && Character.isUpperCase(part.codePointAt(0)));
                }
            }
        }
    }

    private void count(String word, boolean name) {
        String stem = Spellings.stem(word);
        if (!stem.isEmpty()) {
            uses.merge(stem, 1, Integer::sum);
            if (name) {
                asName.merge(stem, 1, Integer::sum);
            }
        }
    }

    /** How often the very form stands in the article, possessives included. */
    int of(String word) {
        return uses.getOrDefault(word, 0);
    }

    /** How often a lower-case word stands in it in any of its simple forms: singular, plural, capitalised. */
    int ofAnyForm(String word) {
        return of(word) + of(otherNumber(word)) + of(capitalized(word));
    }

    /** Whether the form stands where only a name has a capital. */
    boolean isName(String word) {
        return asName.containsKey(word);
    }

    static String capitalized(String word) {
        int first = word.isEmpty() ? 0 : Character.charCount(word.codePointAt(0));
        return word.substring(0, first).toUpperCase(Locale.ROOT) + word.substring(first);
    }

    private static String otherNumber(String word) {
        return word.endsWith("s") ? word.substring(0, word.length() - 1) : word + "s";
    }
}
