package org.postedit.analysis;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.postedit.text.ProseRange;

/**
 * Where a phrase ends that is quoted in the middle of a clause, its closing mark lost: {@code your “evil deeds do some good},
 * {@code the “Harbour channel is new}.
 */
final class QuotedPhrase {
    private static final int LOOK_BACK = 40;
    private static final int LONGEST = 80;

    /** Of three words and more, nobody could say how many are quoted. */
    private static final int MOST_WORDS = 2;

    /** A name of one word, and a common noun behind it. */
    private static final Pattern NAME = Pattern.compile("(\\p{Lu}[\\p{L}\\d’'-]+) \\p{Ll}");

    private static final Set<String> CLAUSE_FOLLOWS = Set.of("that", "because", "if", "and", "but", "as");

    private final Analysis analysis;

    QuotedPhrase(Analysis analysis) {
        this.analysis = analysis;
    }

    /** The end of the phrase that {@code stretch}, the text behind the opening mark, begins with. */
    Optional<Integer> end(ProseRange stretch) {
        if (leadsUp(stretch.start() - 1)) {
            return Optional.empty();
        }
        return name(stretch).or(() -> nouns(stretch));
    }

    /** Whether a whole clause is quoted behind the last word before the mark. */
    private boolean leadsUp(int mark) {
        ProseRange before = new ProseRange(Math.max(0, mark - LOOK_BACK), mark);
        List<Token> tokens = before.in(analysis.prose()).isBlank() ? List.of() : analysis.tag(before);
        if (tokens.isEmpty()) {
            return true;
        }
        Token last = tokens.get(tokens.size() - 1);
        return CLAUSE_FOLLOWS.contains(last.text().toLowerCase(Locale.ROOT))
                || analysis.attributions().reports(last);
    }

    private Optional<Integer> name(ProseRange stretch) {
        Matcher name = NAME.matcher(analysis.prose()).region(stretch.start(), stretch.end());
        return name.lookingAt() && !analysis.lexicon("function-words").contains(name.group(1))
                ? Optional.of(name.end(1))
                : Optional.empty();
    }

    /** The end of one noun with an adjective or another noun before it, where what follows is no part of it. */
    private Optional<Integer> nouns(ProseRange stretch) {
        ProseRange start = new ProseRange(stretch.start(), Math.min(stretch.end(), stretch.start() + LONGEST));
        if (!Character.isLowerCase(analysis.prose().codePointAt(start.start()))) {
            return Optional.empty();
        }
        List<Token> tokens = analysis.tag(start);
        int words = 0;
        while (words < tokens.size() && isPart(tokens.get(words))) {
            words++;
        }
        boolean phrase = words == MOST_WORDS
                && words < tokens.size()
                && tokens.get(words - 1).is("NN")
                && isBoundary(tokens.get(words));
        return phrase ? Optional.of(tokens.get(words - 1).range().end()) : Optional.empty();
    }

    private static boolean isPart(Token token) {
        return token.is("NN") || token.tag().equals("JJ");
    }

    private static boolean isBoundary(Token token) {
        return token.isFinite()
                || token.is("WDT")
                || token.text().equals("that")
                || token.tag().equals("JJR")
                || token.is("RB")
                || token.is("DT");
    }
}
