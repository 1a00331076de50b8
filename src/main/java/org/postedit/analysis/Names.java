package org.postedit.analysis;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.postedit.document.Article;
import org.postedit.document.Block;

/**
 * The words that an article writes with a capital where grammar asks for none, such as {@code Jeju} inside a sentence.
 *
 * <p>Found by use, not by a list: a word counts as a name if it stands capitalised after a lower-case word or a comma
 * somewhere in running text.
 */
public final class Names {
    private static final Pattern CAPITALIZED_INSIDE =
            Pattern.compile("(?<=[\\p{Ll}\\d][,;]? )(\\p{Lu}[\\p{L}\\p{M}\\d’'-]*)");

    private final Map<String, Integer> uses;

    private Names(Map<String, Integer> uses) {
        this.uses = Map.copyOf(uses);
    }

    static Names of(Article article) {
        Map<String, Integer> uses = new HashMap<>();
        for (Block block : article.blocks()) {
            if (block.kind() != Block.Kind.HEADING) {
                Matcher matcher = CAPITALIZED_INSIDE.matcher(article.prose());
                matcher.region(block.range().start(), block.range().end());
                matcher.useTransparentBounds(true);
                while (matcher.find()) {
                    uses.merge(stem(matcher.group(1)), 1, Integer::sum);
                }
            }
        }
        return new Names(uses);
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
