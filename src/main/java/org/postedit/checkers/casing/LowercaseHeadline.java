package org.postedit.checkers.casing;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.postedit.analysis.Analysis;
import org.postedit.analysis.SmallNames;
import org.postedit.analysis.Token;
import org.postedit.document.Block;
import org.postedit.rule.Checker;
import org.postedit.rule.Match;
import org.postedit.rule.Suggestion;
import org.postedit.text.ProseRange;

/** Flags a headline that starts with a small letter: {@code bridge closed for the summer}. */
public final class LowercaseHeadline implements Checker {
    private static final Pattern FIRST_WORD = Pattern.compile("\\p{Ll}[\\p{Ll}\\p{M}]+(?= \\S+ \\S)");
    private static final String ENDS = ".,;:";
    /** One line of another page part may stand above a headline; further down, small lines are entries of lists. */
    private static final int LAST = 1;

    private static final int LONGEST = 200;

    @Override
    public List<Match> check(Analysis analysis) {
        List<Block> blocks = analysis.blocks();
        SmallNames names = new SmallNames(analysis);
        return IntStream.range(0, Math.min(LAST + 1, blocks.size() - 1))
                .filter(i -> startsSmall(analysis.prose(), blocks.get(i)))
                .filter(i -> isHeadline(analysis.prose(), blocks.get(i), blocks.get(i + 1)))
                .filter(i -> i == 0 || endsSentence(analysis.prose(), blocks.get(i - 1)))
                .mapToObj(i -> FIRST_WORD
                        .matcher(analysis.prose())
                        .region(
                                blocks.get(i).range().start(),
                                blocks.get(i).range().end()))
                .filter(first -> first.lookingAt()
                        && isWord(analysis, first.start(), first.group())
                        && !names.startsAt(first.start()))
                .map(first -> match(first.start(), first.group()))
                .toList();
    }

    private static boolean isHeadline(String prose, Block line, Block next) {
        ProseRange range = line.range();
        return line.kind() != Block.Kind.LIST_ITEM
                && range.length() <= LONGEST
                && next.range().length() > range.length()
                && !startsSmall(prose, next)
                && ENDS.indexOf(prose.charAt(range.end() - 1)) < 0;
    }

    private static boolean startsSmall(String prose, Block block) {
        return Character.isLowerCase(prose.codePointAt(block.range().start()));
    }

    private static boolean endsSentence(String prose, Block block) {
        return ".?!”\"".indexOf(prose.charAt(block.range().end() - 1)) >= 0;
    }

    /** Whether the dictionary has the word as more than a name: {@code adidas} it has as a name. */
    private static boolean isWord(Analysis analysis, int start, String word) {
        List<Token> tokens = analysis.tokensAround(start);
        return !tokens.isEmpty()
                && tokens.get(0).text().equals(word)
                && tokens.get(0).readings().stream().anyMatch(reading -> !reading.startsWith("NNP"));
    }

    private static Match match(int start, String word) {
        ProseRange range = new ProseRange(start, start + word.length());
        String capital = word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
        return Match.of(range, Suggestion.replace("begin with a capital", range, capital));
    }
}
