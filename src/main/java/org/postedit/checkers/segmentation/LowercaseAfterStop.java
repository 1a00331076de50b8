package org.postedit.checkers.segmentation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.postedit.analysis.Analysis;
import org.postedit.analysis.Clause;
import org.postedit.analysis.Token;
import org.postedit.document.Block;
import org.postedit.rule.Checker;
import org.postedit.rule.Match;
import org.postedit.rule.Suggestion;
import org.postedit.text.ProseRange;

/** Flags a small letter behind a full stop: {@code It rained all day. the field was mud.}, {@code red. and blue flags}. */
public final class LowercaseAfterStop implements Checker {
    private static final Pattern PLACE = Pattern.compile(
            "(?<=(?<![\\p{L}\\p{M}\\d@#/._’'-])(\\p{Ll}[\\p{Ll}\\p{M}]{2,30}[)”\"]?))([.!]) (\\p{Ll}+)(?=[’']?(?:s|t|re)?,? \\p{L})");

    /** Words that are cut short by a stop inside a sentence. */
    private static final Set<String> SHORTENED = Set.of(
            "etc", "esp", "approx", "incl", "excl", "dept", "univ", "inc", "ltd", "corp", "vol", "fig", "ibid", "resp",
            "seq", "prof", "capt", "est", "max", "min", "misc", "temp", "tel", "ext", "dot", "com", "jan", "feb", "mar",
            "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec", "mon", "tue", "wed", "thu", "fri", "sat",
            "sun", "art", "sec", "para", "app", "cit", "pers", "comm", "dist", "mun", "var", "spp", "subsp", "cf",
            "viz", "alt");

    /** Words that go on with the sentence before them. */
    private static final Set<String> JOINING =
            Set.of("and", "or", "but", "which", "who", "whose", "because", "that", "to", "of", "than", "as");

    private static final int SHORTEST = 3;

    @Override
    public List<Match> check(Analysis analysis) {
        List<Match> matches = new ArrayList<>();
        for (MatchResult place : analysis.find(PLACE)) {
            match(analysis, place).ifPresent(matches::add);
        }
        return matches;
    }

    private static Optional<Match> match(Analysis analysis, MatchResult place) {
        String last = place.group(1).replaceAll("[^\\p{L}\\p{M}]", "");
        String first = place.group(3);
        boolean joins = JOINING.contains(first);
        if (SHORTENED.contains(last)
                || !isText(analysis, place.start(1))
                || (joins && place.group(2).equals("!"))) {
            return Optional.empty();
        }
        List<Token> words = analysis.tag(new ProseRange(place.start(1), place.end()));
        boolean known = words.stream()
                .filter(Token::isWord)
                .noneMatch(word -> word.readings().isEmpty());
        if (!known || !isSentence(analysis, place)) {
            return Optional.empty();
        }
        ProseRange range = new ProseRange(place.start(1), place.end());
        Suggestion part = Suggestion.replace(
                "begin the sentence with a capital",
                new ProseRange(place.start(3), place.start(3) + 1),
                first.substring(0, 1).toUpperCase(Locale.ROOT));
        Suggestion join = Suggestion.replace("drop the stop", new ProseRange(place.start(2), place.start(3)), " ");
        return Optional.of(joins ? Match.of(range, join, part) : Match.of(range, part));
    }

    /** What stands before the stop has more than a word or two. */
    private static boolean isSentence(Analysis analysis, MatchResult place) {
        List<Token> before = analysis.tokensAround(place.start(1)).stream()
                .filter(token -> token.range().end() <= place.end(1))
                .toList();
        return new Clause(before).words() >= SHORTEST;
    }

    private static boolean isText(Analysis analysis, int offset) {
        return analysis.article().blocksTouching(new ProseRange(offset, offset + 1)).stream()
                .allMatch(block -> block.kind() == Block.Kind.PARAGRAPH);
    }
}
