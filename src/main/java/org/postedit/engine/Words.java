package org.postedit.engine;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** What a text says, stripped of how it is set: its words and figures, without marks and case. */
final class Words {
    /** A stop or comma inside a figure is part of it, and so is its sign: 1.500 is not 1,500, and −5 is not 5. */
    private static final Pattern WORD = Pattern.compile("(?<![\\p{L}\\p{M}\\p{N}])[-−]?\\p{N}+(?:[.,]\\p{N}++)++"
            + "|(?<=\\s|^)[-−]\\p{N}[\\p{L}\\p{M}\\p{N}]*"
            + "|[\\p{L}\\p{M}\\p{N}]+"
            + "|[\\p{Sc}%‰°]");

    private Words() {}

    /** The words of {@code text}, compatibility forms and case folded. */
    static List<String> of(CharSequence text) {
        return WORD.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC))
                .results()
                .map(MatchResult::group)
                .map(word -> word.toLowerCase(Locale.ROOT))
                .toList();
    }
}
