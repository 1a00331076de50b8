package org.postedit.checkers.segmentation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.postedit.analysis.Analysis;
import org.postedit.analysis.Clause;
import org.postedit.analysis.Sentence;
import org.postedit.analysis.Token;
import org.postedit.document.Block;
import org.postedit.rule.Checker;
import org.postedit.rule.Match;
import org.postedit.rule.Suggestion;
import org.postedit.text.ProseRange;

/** Flags a pronoun with a capital behind the name that it repeats: {@code and Lind He said it would be hard}. */
public final class PronounAfterName implements Checker {
    private static final Pattern PLACE =
            Pattern.compile("(?<![\\p{L}\\d’'.-])(\\p{Lu}[\\p{L}\\p{M}]+) (He|She|They)(?= \\p{Ll})");

    @Override
    public List<Match> check(Analysis analysis) {
        List<Match> matches = new ArrayList<>();
        for (MatchResult place : analysis.find(PLACE)) {
            match(analysis, place).ifPresent(matches::add);
        }
        return matches;
    }

    private static Optional<Match> match(Analysis analysis, MatchResult place) {
        Optional<Sentence> sentence = analysis.sentences().at(place.start());
        if (sentence.isEmpty() || sentence.get().block().kind() == Block.Kind.HEADING) {
            return Optional.empty();
        }
        List<Token> tokens = analysis.sentences().tokens(sentence.get());
        List<Token> before = tokens.stream()
                .filter(token -> token.range().end() <= place.start(2))
                .toList();
        List<Token> after = tokens.stream()
                .filter(token -> token.range().start() >= place.end(2))
                .toList();
        if (before.isEmpty() || after.size() < 2 || !after.get(0).isFinite() || !waitsForVerb(before)) {
            return Optional.empty();
        }
        ProseRange range = new ProseRange(place.start(), place.end());
        ProseRange pronoun = new ProseRange(place.start(2) - 1, place.end());
        return Optional.of(Match.of(range, Suggestion.replace("drop the pronoun", pronoun, "")));
    }

    /** A name that is the subject: at the start of its sentence or behind a conjunction, with no verb of its own yet. */
    private static boolean waitsForVerb(List<Token> before) {
        int start = before.size();
        while (start > 0 && before.get(start - 1).is("NNP")) {
            start--;
        }
        boolean joined = start > 0
                && start < before.size()
                && (before.get(start - 1).is("CC")
                        || before.get(start - 1).text().equals("that"));
        return joined || !new Clause(before).mayHaveMainVerb();
    }
}
