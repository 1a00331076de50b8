package org.postedit.checkers.duplication;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.postedit.analysis.Analysis;
import org.postedit.analysis.Sentence;
import org.postedit.analysis.WordHashes;
import org.postedit.rule.Checker;
import org.postedit.rule.Match;
import org.postedit.rule.Suggestion;
import org.postedit.text.ProseRange;

/**
 * Flags a sentence that stops and is begun anew from its first word, as in {@code The mayor wrote a letter to the bank. The
 * mayor wrote a letter to the bank, asking for time}.
 *
 * <p>Speakers do so for weight; what stands wholly in a quotation is theirs.
 */
public final class BegunAnew implements Checker {
    private static final int SHORTEST = 6;
    private static final String OPENERS = "\"“«„";
    private static final String CLOSERS = "\"”»";

    @Override
    public List<Match> check(Analysis analysis) {
        List<Match> matches = new ArrayList<>();
        List<Sentence> sentences = analysis.sentences().all();
        for (int i = 1; i < sentences.size(); i++) {
            Sentence before = sentences.get(i - 1);
            Sentence after = sentences.get(i);
            if (before.block().equals(after.block()) && startAlike(analysis.prose(), before.range(), after.range())) {
                match(analysis, before.range(), after.range()).ifPresent(matches::add);
            }
        }
        return matches;
    }

    /** A cheap look before the words are counted: the first letters are the same, an opening mark aside. */
    private static boolean startAlike(String prose, ProseRange before, ProseRange after) {
        return prose.regionMatches(before.start(), prose, skipMark(prose, after.start()), 3)
                && after.length() > before.length();
    }

    private static int skipMark(String prose, int start) {
        return OPENERS.indexOf(prose.charAt(start)) >= 0 ? start + 1 : start;
    }

    private static Optional<Match> match(Analysis analysis, ProseRange before, ProseRange after) {
        String prose = analysis.prose();
        WordHashes words = WordHashes.of(prose, before);
        if (words.count() < SHORTEST) {
            return Optional.empty();
        }
        int end = words.end(words.count() - 1);
        int length = end - before.start();
        int again = skipMark(prose, after.start());
        int next = again + length;
        boolean isWhole = prose.substring(end, before.end()).equals(".");
        boolean isAgain = prose.regionMatches(before.start(), prose, again, length);
        if (!isWhole || !isAgain || !goesOn(prose, next, after.end())) {
            return Optional.empty();
        }
        if (analysis.quotations().isQuoted(before.start())) {
            return Optional.empty();
        }
        int from = words.start(words.count() - 1);
        Suggestion drop = Suggestion.replace("say it once", new ProseRange(end, next), "");
        return Optional.of(Match.of(new ProseRange(from, next), again == after.start() ? drop : drop.unsafe()));
    }

    /** Behind the second copy the sentence goes on: with a comma, or with another word in lower case. */
    private static boolean goesOn(String prose, int at, int end) {
        boolean comma = at + 1 < end && prose.charAt(at) == ',' && CLOSERS.indexOf(prose.charAt(at + 1)) < 0;
        boolean word = at + 1 < end && prose.charAt(at) == ' ' && Character.isLowerCase(prose.charAt(at + 1));
        return comma || word;
    }
}
