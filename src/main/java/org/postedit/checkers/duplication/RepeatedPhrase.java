package org.postedit.checkers.duplication;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.postedit.analysis.Analysis;
import org.postedit.analysis.Sentence;
import org.postedit.analysis.WordHashes;
import org.postedit.finding.Confidence;
import org.postedit.rule.Checker;
import org.postedit.rule.Match;
import org.postedit.rule.Suggestion;
import org.postedit.text.ProseRange;

/**
 * Flags a phrase that one sentence says twice, as in {@code who spoke at the forum in May, said at the forum in May}.
 *
 * <p>Looks for runs of the same words at any distance inside a sentence, longest first, in time linear in its length. What
 * stands twice in a row is the matter of {@link RepeatedRun}.
 */
public final class RepeatedPhrase implements Checker {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]++(?:[’'.-][\\p{L}\\p{M}\\p{N}]++)*+");
    private static final long MULTIPLIER = 0x9E3779B97F4A7C15L;
    private static final int SHORTEST = 4;
    private static final int LONGEST = 100;
    private static final int LONG = 5;
    private static final int NEAR = 3;
    private static final int SURELY_NO_CHANCE = 8;

    @Override
    public List<Match> check(Analysis analysis) {
        List<Match> matches = new ArrayList<>();
        for (Sentence sentence : analysis.sentences().all()) {
            if (sentence.range().length() > 2 * SHORTEST * 2) {
                longestRepeat(analysis, sentence.range())
                        .flatMap(repeat -> match(analysis, repeat))
                        .ifPresent(matches::add);
            }
        }
        return matches;
    }

    /** Two runs of the same words, the first wholly before the second. */
    private record Repeat(ProseRange first, ProseRange second, int words, int contentWords) {}

    private Optional<Repeat> longestRepeat(Analysis analysis, ProseRange sentence) {
        WordHashes words = WordHashes.of(analysis.prose(), sentence);
        Map<Long, Integer> seen = new HashMap<>();
        Optional<Repeat> longest = Optional.empty();
        int first = -1;
        int reach = 0;
        for (int i = 0; i + SHORTEST <= words.count(); i++) {
            Integer earlier = seen.putIfAbsent(gram(words, i), i);
            if (earlier != null && earlier + SHORTEST <= i) {
                int extent = extent(words, earlier, i);
                if (earlier == first && extent <= reach) {
                    continue; // once more what was weighed before
                }
                first = earlier;
                reach = extent;
                int length = trimmed(analysis, words, earlier, extent);
                if (longest.isEmpty() || length > longest.get().words()) {
                    longest = Optional.of(repeat(analysis, words, earlier, i, length));
                }
            }
        }
        return longest;
    }

    private static long gram(WordHashes words, int at) {
        long gram = 0;
        for (int i = at; i < at + SHORTEST; i++) {
            gram = (gram ^ words.hash(i)) * MULTIPLIER;
        }
        return gram;
    }

    private static int extent(WordHashes words, int first, int second) {
        int length = SHORTEST;
        while (length < LONGEST
                && first + length < second
                && second + length < words.count()
                && words.hash(first + length) == words.hash(second + length)) {
            length++;
        }
        return length;
    }

    /** The length without the preposition or article at the end, from which each copy may go on in its own way. */
    private static int trimmed(Analysis analysis, WordHashes words, int first, int length) {
        int trimmed = length;
        while (trimmed > SHORTEST && isFunctionWord(analysis, words, first + trimmed - 1)) {
            trimmed--;
        }
        return trimmed;
    }

    private static Repeat repeat(Analysis analysis, WordHashes words, int first, int second, int length) {
        int content = 0;
        for (int i = first; i < first + length; i++) {
            content += isFunctionWord(analysis, words, i) ? 0 : 1;
        }
        return new Repeat(words.range(first, length), words.range(second, length), length, content);
    }

    private static boolean isFunctionWord(Analysis analysis, WordHashes words, int word) {
        return analysis.lexicon("function-words").contains(words.range(word, 1).in(analysis.prose()));
    }

    private static Optional<Match> match(Analysis analysis, Repeat repeat) {
        boolean isInARow = analysis.prose()
                .substring(repeat.first().end(), repeat.second().start())
                .isBlank();
        if (isInARow
                || repeat.contentWords() < 2
                || !endsOnContent(analysis, repeat)
                || isParallel(analysis, repeat)
                || isOwner(analysis, repeat)
                || isLabel(analysis, repeat)) {
            return Optional.empty();
        }
        ProseRange first = withSpaceBefore(analysis.prose(), repeat.first());
        ProseRange second = withSpaceBefore(analysis.prose(), repeat.second());
        Suggestion dropFirst = Suggestion.replace("keep the second copy", first, "");
        Suggestion dropSecond = Suggestion.replace("keep the first copy", second, "");
        boolean hasVerbBetween = speaksBetween(analysis, repeat);
        ProseRange whole = new ProseRange(first.start(), second.end());
        Match match = hasVerbBetween ? Match.of(whole, dropFirst) : Match.of(whole, dropSecond, dropFirst.unsafe());
        return Optional.of(
                match.relatedTo(repeat.first(), repeat.second()).atMost(weigh(analysis, repeat, hasVerbBetween)));
    }

    /** The nearer the copies and the longer they are, the less likely it is that someone meant to say them twice. */
    private static Confidence weigh(Analysis analysis, Repeat repeat, boolean speaksBetween) {
        String between =
                analysis.prose().substring(repeat.first().end(), repeat.second().start());
        long apart = WORD.matcher(between).results().count();
        boolean coordinated =
                repeat.second().in(analysis.prose()).toLowerCase(Locale.ROOT).startsWith("and ");
        if (coordinated) {
            return Confidence.LOW;
        }
        if (speaksBetween && apart <= NEAR && repeat.words() >= LONG) {
            return Confidence.HIGH;
        }
        boolean near = apart <= NEAR && repeat.words() >= LONG;
        return near || repeat.words() >= SURELY_NO_CHANCE ? Confidence.MEDIUM : Confidence.LOW;
    }

    /** A phrase that ends in a preposition or an article goes on in two ways: {@code the end of May, the end of June}. */
    private static boolean endsOnContent(Analysis analysis, Repeat repeat) {
        int end = repeat.second().end();
        return !analysis.lexicon("function-words").contains(analysis.prose().substring(analysis.wordStart(end), end));
    }

    /** A reporting verb right before the second copy: the first belongs to what was torn from the clause before. */
    private static boolean speaksBetween(Analysis analysis, Repeat repeat) {
        return analysis.tokensAround(repeat.second().start()).stream()
                .filter(token -> token.range().end() <= repeat.second().start())
                .reduce((before, last) -> last)
                .filter(analysis.lexicon("reporting-verbs")::containsLemma)
                .isPresent();
    }

    /** Two members of a list or a comparison may share their words: {@code from the bank of the river to the bank of …}. */
    private static boolean isParallel(Analysis analysis, Repeat repeat) {
        String between =
                analysis.prose().substring(repeat.first().end(), repeat.second().start());
        return between.matches("(?s).*(?:\\b(?:and|or|nor|but|than|as|not|to|if|;)\\b|[;:“”\"—–]|--).*");
    }

    /** Two things may belong to one owner with a long name: {@code the website of the Bank of …, the spokesman of the Bank of …}. */
    private static boolean isOwner(Analysis analysis, Repeat repeat) {
        String prose = analysis.prose();
        return prose.startsWith("of ", repeat.first().start())
                && !wordBefore(analysis, repeat.first()).equals(wordBefore(analysis, repeat.second()));
    }

    private static String wordBefore(Analysis analysis, ProseRange words) {
        int end = Math.max(words.start() - 1, 0);
        return analysis.prose().substring(analysis.wordStart(end), end);
    }

    /** Members of a list bear the same remark in brackets: {@code Chess problem (for members) Go problem (for members)}. */
    private static boolean isLabel(Analysis analysis, Repeat repeat) {
        return repeat.first().in(analysis.prose()).indexOf('(') >= 0;
    }

    private static ProseRange withSpaceBefore(String prose, ProseRange words) {
        boolean space = words.start() > 0 && prose.charAt(words.start() - 1) == ' ';
        return space ? new ProseRange(words.start() - 1, words.end()) : words;
    }
}
