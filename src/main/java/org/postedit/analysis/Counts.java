package org.postedit.analysis;

import java.util.List;
import org.postedit.text.ProseRange;

/** What numbers count and how they are written: {@code 64,120 coloured lamps}, but {@code Room 64120}. */
public final class Counts {
    private static final int NEAR = 3;
    private static final int GROUP = 3;

    private Counts() {}

    /** Whether a noun in the plural follows the number, words that describe it left aside. */
    public static boolean isPlural(Analysis analysis, ProseRange number) {
        List<Token> after = analysis.tokensAround(number.start()).stream()
                .filter(token -> token.range().start() >= number.end())
                .takeWhile(token -> token.is("JJ") || token.is("NN") || token.is("VBN"))
                .limit(NEAR)
                .toList();
        return after.stream().anyMatch(token -> token.tag().equals("NNS"));
    }

    /** The digits in groups of three: {@code 35,170,200}. */
    public static String grouped(String digits) {
        StringBuilder grouped = new StringBuilder(digits);
        for (int i = digits.length() - GROUP; i > 0; i -= GROUP) {
            grouped.insert(i, ',');
        }
        return grouped.toString();
    }
}
