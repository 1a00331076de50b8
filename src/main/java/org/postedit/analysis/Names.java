package org.postedit.analysis;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.postedit.document.Article;
import org.postedit.document.Block;
import org.postedit.text.ProseRange;

/**
 * The words that an article writes with a capital where grammar asks for none, such as {@code Jeju} inside a sentence.
 *
 * <p>Found by use, not by a list: a word counts as a name if it stands capitalised after a lower-case word or a comma
 * somewhere in running text.
 */
public final class Names {
    private static final Pattern CAPITALIZED_INSIDE =
            Pattern.compile("(?<=[\\p{Ll}\\d][,;]? )\\p{Lu}[\\p{L}\\p{M}\\d’'-]*");

    private final Map<String, Integer> uses;

    private Names(Map<String, Integer> uses) {
        this.uses = Map.copyOf(uses);
    }

    static Names of(Article article) {
        Map<String, Integer> uses = new HashMap<>();
        for (Block block : article.blocks()) {
            if (block.kind() != Block.Kind.HEADING) {
                count(article.prose(), block.range(), uses);
            }
        }
        return new Names(uses);
    }

    private static void count(String prose, ProseRange block, Map<String, Integer> uses) {
        Matcher matcher = CAPITALIZED_INSIDE.matcher(prose).useTransparentBounds(true);
        for (int i = Math.max(1, block.start()); i < block.end(); i++) {
            boolean capital = prose.charAt(i - 1) == ' ' && Character.isUpperCase(prose.codePointAt(i));
            if (capital && matcher.region(i, block.end()).lookingAt()) {
                uses.merge(stem(matcher.group()), 1, Integer::sum);
            }
        }
    }

    /** How often the word stands as a name inside a sentence, a possessive ending left aside. */
    public int uses(String word) {
        return uses.getOrDefault(stem(word), 0);
    }

    /** Whether the word stands as a name inside some sentence. */
    public boolean contains(String word) {
        return uses(word) > 0;
    }

    private static String stem(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        return lower.endsWith("’s") || lower.endsWith("'s") ? lower.substring(0, lower.length() - 2) : lower;
    }
}
