package org.postedit.checkers.duplication;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.postedit.analysis.Analysis;
import org.postedit.analysis.WordHashes;
import org.postedit.document.Block;
import org.postedit.finding.Confidence;
import org.postedit.rule.Checker;
import org.postedit.rule.Match;
import org.postedit.rule.Suggestion;
import org.postedit.text.ProseRange;

/**
 * Flags a headline that the first sentence says again before it begins, as in {@code Mayor opens new bridge⏎Mayor opens new
 * bridge On Monday the mayor cut the ribbon}.
 *
 * <p>The place where the sentence begins is a capital behind a word that no mark ends. What stands before it must say what
 * the headline says.
 */
public final class HeadlineInLead implements Checker {
    private static final int SHORTEST = 5;
    private static final int LONGEST = 30;
    private static final int LONGEST_LINE = 200;
    private static final double ALIKE = 0.75;
    private static final int LOOK_BEHIND = 3;

    @Override
    public List<Match> check(Analysis analysis) {
        List<Match> matches = new ArrayList<>();
        List<Block> blocks = analysis.blocks();
        for (int i = 0; i + 1 < blocks.size(); i++) {
            ProseRange lead = blocks.get(i + 1).range();
            headline(analysis.prose(), blocks.get(i).range())
                    .filter(title -> title.length() < lead.length())
                    .flatMap(title -> compare(analysis, title, lead))
                    .ifPresent(matches::add);
        }
        return matches;
    }

    /** A short line without a full stop, the name of the site behind it left out: {@code Bridge opens - Daily Post}. */
    private static Optional<ProseRange> headline(String prose, ProseRange line) {
        if (line.length() > LONGEST_LINE || ".,:;".indexOf(prose.charAt(line.end() - 1)) >= 0) {
            return Optional.empty();
        }
        String text = line.in(prose);
        int site = Math.max(text.lastIndexOf(" - "), Math.max(text.lastIndexOf(" | "), text.lastIndexOf(" – ")));
        return Optional.of(new ProseRange(line.start(), site > 0 ? line.start() + site : line.end()));
    }

    private static Optional<Match> compare(Analysis analysis, ProseRange headline, ProseRange block) {
        WordHashes title = WordHashes.of(analysis.prose(), headline);
        int end = Math.min(block.end(), block.start() + 2 * LONGEST_LINE);
        return title.count() >= SHORTEST && title.count() <= LONGEST
                ? find(analysis, title, WordHashes.of(analysis.prose(), new ProseRange(block.start(), end)), block)
                : Optional.empty();
    }

    private static Optional<Match> find(Analysis analysis, WordHashes title, WordHashes lead, ProseRange block) {
        int most = Math.min(lead.count() - LOOK_BEHIND, LONGEST);
        for (int i = SHORTEST; i < most; i++) {
            if (startsSentence(analysis, lead, i) && isAlike(analysis, title, lead, i)) {
                ProseRange again = new ProseRange(block.start(), lead.start(i));
                boolean isExact = isExact(title, lead, i);
                return Optional.of(Match.of(again, Suggestion.replace("drop the headline", again, ""))
                        .atMost(isExact ? Confidence.HIGH : Confidence.MEDIUM));
            }
        }
        return Optional.empty();
    }

    /** A capital word of grammar behind a word without a mark, or any capital where the headline is over. */
    private static boolean startsSentence(Analysis analysis, WordHashes lead, int word) {
        String prose = analysis.prose();
        String gap = prose.substring(lead.end(word - 1), lead.start(word));
        String text = prose.substring(lead.start(word), lead.end(word));
        String before = prose.substring(lead.start(word - 1), lead.end(word - 1));
        boolean plain = gap.equals(" ") || gap.equals("\" ") || gap.equals("” ");
        return plain
                && Character.isUpperCase(text.charAt(0))
                && !analysis.lexicon("function-words").contains(before)
                && (analysis.lexicon("function-words").contains(text) || Character.isLowerCase(before.charAt(0)));
    }

    private static boolean isExact(WordHashes title, WordHashes lead, int length) {
        if (length > title.count()) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if (title.hash(i) != lead.hash(i)) {
                return false;
            }
        }
        return true;
    }

    /** Whether the words before the place and those of the headline are nearly the same, and the last one is the headline’s. */
    private static boolean isAlike(Analysis analysis, WordHashes title, WordHashes lead, int length) {
        Set<String> said = content(analysis, title, title.count());
        Set<String> again = content(analysis, lead, length);
        Set<String> both = new HashSet<>(said);
        both.retainAll(again);
        String prose = analysis.prose();
        String last = prose.substring(lead.start(length - 1), lead.end(length - 1));
        String next = prose.substring(lead.start(length), lead.end(length));
        boolean goesOn = length < title.count() && title.hash(length) == lead.hash(length);
        return !goesOn
                && !isBehind(analysis, title, last, next)
                && both.size() >= LOOK_BEHIND
                && both.size() >= ALIKE * again.size()
                && both.size() >= ALIKE * said.size()
                && said.contains(last.toLowerCase(Locale.ROOT));
    }

    /** Whether {@code next} follows {@code last} in the headline, so that the headline may not be over yet. */
    private static boolean isBehind(Analysis analysis, WordHashes title, String last, String next) {
        if (analysis.lexicon("function-words").contains(next)) {
            return false;
        }
        boolean behind = false;
        for (int i = 0; i < title.count(); i++) {
            String word = title.range(i, 1).in(analysis.prose());
            if (behind && word.equalsIgnoreCase(next)) {
                return true;
            }
            behind |= word.equalsIgnoreCase(last);
        }
        return false;
    }

    private static Set<String> content(Analysis analysis, WordHashes words, int length) {
        Set<String> content = new HashSet<>();
        for (int i = 0; i < length; i++) {
            String word = words.range(i, 1).in(analysis.prose()).toLowerCase(Locale.ROOT);
            if (!analysis.lexicon("function-words").contains(word)) {
                content.add(word);
            }
        }
        return content;
    }
}
