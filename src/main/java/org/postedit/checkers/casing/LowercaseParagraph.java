package org.postedit.checkers.casing;

import com.ibm.icu.lang.UCharacter;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.postedit.analysis.Analysis;
import org.postedit.analysis.SentenceStart;
import org.postedit.analysis.SmallNames;
import org.postedit.analysis.Token;
import org.postedit.document.Block;
import org.postedit.rule.Checker;
import org.postedit.rule.Match;
import org.postedit.rule.Suggestion;
import org.postedit.text.ProseRange;

/** Flags a paragraph that starts with a small letter, as in {@code the minister left.} */
public final class LowercaseParagraph implements Checker {
    private static final Pattern FIRST_WORD = Pattern.compile("\\p{Ll}[\\p{Ll}\\p{M}]*(?=[ ,])");
    /** Words that begin names and keep their small letter: {@code de Gaulle}, {@code al-Jazeera}. */
    private static final Pattern PARTICLE = Pattern.compile(
            "(?:de|da|di|del|della|den|der|des|do|dos|du|el|al|bin|ibn|la|le|van|von|ter|ten|zu|zur|af|av)");

    @Override
    public List<Match> check(Analysis analysis) {
        List<Block> blocks = analysis.blocks();
        SmallNames names = new SmallNames(analysis);
        return IntStream.range(0, blocks.size())
                .filter(i -> !isAmongLike(analysis.prose(), blocks, i))
                .mapToObj(
                        i -> check(analysis, blocks.get(i), i == 0 ? Optional.empty() : Optional.of(blocks.get(i - 1))))
                .flatMap(Optional::stream)
                .filter(match -> !names.startsAt(match.range().start()))
                .toList();
    }

    private static Optional<Match> check(Analysis analysis, Block block, Optional<Block> before) {
        String prose = analysis.prose();
        Matcher first = FIRST_WORD.matcher(prose);
        first.region(block.range().start(), block.range().end());
        first.useTransparentBounds(true);
        boolean fault = block.kind() == Block.Kind.PARAGRAPH
                && first.lookingAt()
                && (stand(prose, block, before) || SentenceStart.isCertain(analysis, block, before))
                && !isName(prose, first.end(), first.group())
                && !isUnknown(analysis, first.start());
        if (!fault) {
            return Optional.empty();
        }
        String word = first.group();
        String capital = Character.toString(UCharacter.toTitleCase(word.codePointAt(0)))
                + word.substring(Character.charCount(word.codePointAt(0)));
        return Optional.of(Match.of(
                new ProseRange(first.start(), first.end()),
                Suggestion.replace("begin with a capital", new ProseRange(first.start(), first.end()), capital)));
    }

    /** Whether this block is whole, and the one before it too, or a heading. */
    private static boolean stand(String prose, Block block, Optional<Block> before) {
        return endsSentence(prose, block)
                && before.map(previous -> previous.kind() == Block.Kind.HEADING || endsSentence(prose, previous))
                        .orElse(true);
    }

    /** Lines that start in lower case one after another are verse or a list. */
    private static boolean isAmongLike(String prose, List<Block> blocks, int i) {
        return (i > 0 && startsSmall(prose, blocks.get(i - 1)))
                || (i + 1 < blocks.size() && startsSmall(prose, blocks.get(i + 1)));
    }

    private static boolean startsSmall(String prose, Block block) {
        return Character.isLowerCase(prose.codePointAt(block.range().start()));
    }

    /**
     * A word that the dictionary has not, or has as a name only, likely keeps its small letter, as in {@code adidas opened
     * a shop}; where it does not know the words after it either, it is another language's.
     */
    private static boolean isUnknown(Analysis analysis, int start) {
        List<Token> words = analysis.tokensAround(start).stream()
                .filter(token -> token.isWord() && token.range().start() >= start)
                .toList();
        long known = words.stream().filter(token -> !token.readings().isEmpty()).count();
        return 2 * known > words.size()
                && words.get(0).range().start() == start
                && words.get(0).readings().stream().allMatch(reading -> reading.startsWith("NNP"));
    }

    private static boolean isName(String prose, int end, String word) {
        if (!PARTICLE.matcher(word).matches()) {
            return false;
        }
        int start = end + 1;
        int next = start;
        while (next < prose.length() && Character.isLowerCase(prose.charAt(next))) {
            next++;
        }
        boolean capitalFollows = start < prose.length() && Character.isUpperCase(prose.charAt(start));
        return capitalFollows || (next > start && isName(prose, next, prose.substring(start, next)));
    }

    /** Whether the block ends as a sentence does; a line of verse, an entry of a list or a torn line does not. */
    private static boolean endsSentence(String prose, Block block) {
        int last = block.range().end() - 1;
        while (last > block.range().start() && "”\"’')]»".indexOf(prose.charAt(last)) >= 0) {
            last--;
        }
        return ".?!…".indexOf(prose.charAt(last)) >= 0;
    }
}
