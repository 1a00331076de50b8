package org.postedit.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.postedit.rule.Replacement;
import org.postedit.text.ProseRange;

/**
 * Cuts a change into those of single words, so that what stands between them is not touched: from {@code took a decision
 * of} to {@code made a decision on} two words change.
 */
final class WordDiff {
    private static final Pattern PIECE = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+|\\s+|(?s).");
    /** The table of a comparison grows with the square of the pieces. */
    private static final int MOST_PIECES = 300;

    private WordDiff() {}

    /** The changes that together make {@code change} in {@code prose}; itself where it is too long to compare. */
    static List<Replacement> of(Replacement change, String prose) {
        List<String> old = pieces(change.range().in(prose));
        List<String> text = pieces(change.text());
        if (old.size() > MOST_PIECES || text.size() > MOST_PIECES) {
            return List.of(change);
        }
        int[][] common = commonFrom(old, text);
        List<Replacement> parts = new ArrayList<>();
        int at = change.range().start();
        int i = 0;
        int j = 0;
        while (i < old.size() || j < text.size()) {
            int start = at;
            StringBuilder put = new StringBuilder();
            while (!isKept(common, old, text, i, j)) {
                if (i < old.size() && (j == text.size() || common[i + 1][j] >= common[i][j + 1])) {
                    at += old.get(i++).length();
                } else if (j < text.size()) {
                    put.append(text.get(j++));
                } else {
                    break;
                }
            }
            if (at > start || !put.isEmpty()) {
                parts.add(new Replacement(new ProseRange(start, at), put.toString()));
            }
            if (i < old.size()) {
                at += old.get(i++).length();
                j++;
            }
        }
        return parts;
    }

    private static boolean isKept(int[][] common, List<String> old, List<String> text, int i, int j) {
        return i < old.size()
                && j < text.size()
                && old.get(i).equals(text.get(j))
                && common[i][j] == common[i + 1][j + 1] + 1;
    }

    /** How many pieces the ends of both, from each pair of places, have in common. */
    private static int[][] commonFrom(List<String> old, List<String> text) {
        int[][] common = new int[old.size() + 1][text.size() + 1];
        for (int i = old.size() - 1; i >= 0; i--) {
            for (int j = text.size() - 1; j >= 0; j--) {
                common[i][j] = old.get(i).equals(text.get(j))
                        ? common[i + 1][j + 1] + 1
                        : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        return common;
    }

    private static List<String> pieces(String text) {
        return PIECE.matcher(text).results().map(MatchResult::group).toList();
    }
}
