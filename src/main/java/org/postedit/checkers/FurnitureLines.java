package org.postedit.checkers;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.postedit.analysis.Analysis;
import org.postedit.analysis.Lexicon;
import org.postedit.document.Block;
import org.postedit.finding.Confidence;
import org.postedit.rule.Match;
import org.postedit.rule.Suggestion;

/**
 * Finds blocks that say what the page says and the article does not, such as {@code Share this article}.
 *
 * <p>A block must be such a line as a whole; the same words in a sentence are the article's own. The first block is the
 * headline more often than not and is held less sure; so is a line whose subject the article writes about.
 */
public final class FurnitureLines {
    private static final Pattern SPACES = Pattern.compile("\\s+");

    /** Where an article speaks of something that often, it is about it. */
    private static final int MENTIONS = 3;

    private final Analysis analysis;
    private final int longest;

    /** The lines of an article that are at most {@code longest} characters long. */
    public FurnitureLines(Analysis analysis, int longest) {
        this.analysis = analysis;
        this.longest = longest;
    }

    /** The lines that are in the list or have the shape, each with the suggestion to drop it. */
    public List<Match> in(Lexicon list, Pattern shape) {
        return matching(line -> list.contains(bare(line)) || shape.matcher(line).matches());
    }

    /** The same, held least sure where the article itself is about {@code subject}. */
    public List<Match> in(Lexicon list, Pattern shape, Pattern subject) {
        List<Match> matches = in(list, shape);
        if (matches.isEmpty()) {
            return matches;
        }
        long inside = matches.stream()
                .flatMap(match ->
                        subject.matcher(match.range().in(analysis.prose())).results())
                .count();
        boolean about = analysis.find(subject).size() - inside >= MENTIONS;
        return about
                ? matches.stream().map(match -> match.atMost(Confidence.LOW)).toList()
                : matches;
    }

    /** The lines of which {@code test} is true. */
    public List<Match> matching(Predicate<String> test) {
        List<Match> matches = new ArrayList<>();
        List<Block> blocks = analysis.blocks();
        for (int i = 0; i < blocks.size() && blocks.size() > 1; i++) {
            Block block = blocks.get(i);
            if (block.range().length() <= longest && test.test(block.range().in(analysis.prose()))) {
                Match match = Match.of(block.range(), Suggestion.replace("drop the line", block.range(), ""));
                matches.add(i == 0 ? match.atMost(Confidence.MEDIUM) : match);
            }
        }
        return matches;
    }

    /** The words of a line, without the signs around them. */
    public static String bare(String line) {
        int start = 0;
        int end = line.length();
        while (start < end && !opens(line.codePointAt(start))) {
            start += Character.charCount(line.codePointAt(start));
        }
        while (end > start && !closes(line.codePointBefore(end))) {
            end -= Character.charCount(line.codePointBefore(end));
        }
        String words = line.substring(start, end);
        return SPACES.matcher(words).replaceAll(" ").replace('’', '\'').toLowerCase(Locale.ROOT);
    }

    private static boolean opens(int c) {
        return isWordPart(c) || c == '@' || c == '©';
    }

    private static boolean closes(int c) {
        return isWordPart(c) || c == '+';
    }

    private static boolean isWordPart(int c) {
        return switch (Character.getType(c)) {
            case Character.DECIMAL_DIGIT_NUMBER, Character.LETTER_NUMBER, Character.OTHER_NUMBER -> true;
            default -> Character.isLetter(c);
        };
    }
}
