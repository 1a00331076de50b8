package org.postedit.checkers.boilerplate;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.postedit.analysis.Analysis;
import org.postedit.document.Block;
import org.postedit.rule.Checker;
import org.postedit.rule.Match;
import org.postedit.rule.Suggestion;

/**
 * Flags the profile line of an account made up for the page, a row of phrases such as {@code Certified student. Music
 * maven.}
 *
 * <p>Each phrase is {@code [ADJECTIVE] (TOPIC NOUN | TOPIC-aholic | ROLE)} or a saying; most phrases of the line must be.
 */
public final class ThrowawayBio implements Checker {
    private static final Pattern PARTING = Pattern.compile("[.!|•·,;]+|\\s[-–—]\\s");
    private static final Pattern MARK = Pattern.compile("[“”\"«»„‘’']");
    private static final int FEWEST = 3;
    private static final int LONGEST_BLOCK = 600;

    /** In characters: more than the longest adjective, topic and noun together. */
    private static final int LONGEST_PERSONA = 60;

    @Override
    public List<Match> check(Analysis analysis) {
        return analysis.blocks().stream()
                .filter(block -> block.range().length() <= LONGEST_BLOCK)
                .map(block -> check(analysis, block))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<Match> check(Analysis analysis, Block block) {
        String text = block.range().in(analysis.prose());
        String[] parts = PARTING.split(text);
        int fitting = 0;
        int others = 0;
        // Three of four must fit; where more than one of four does not, the rest need not be looked at.
        for (int i = 0; i < parts.length && others * 4 <= parts.length; i++) {
            String phrase = MARK.matcher(parts[i]).replaceAll("").strip().toLowerCase(Locale.ROOT);
            if (fits(analysis, phrase)) {
                fitting++;
            } else if (!phrase.isEmpty()) {
                others++;
            }
        }
        return fitting >= FEWEST && fitting >= others * 3
                ? Optional.of(Match.of(block.range(), Suggestion.replace("drop the paragraph", block.range(), "")))
                : Optional.empty();
    }

    private static boolean fits(Analysis analysis, String phrase) {
        if (analysis.lexicon("bio-sayings").contains(phrase)) {
            return true;
        }
        if (phrase.length() > LONGEST_PERSONA) {
            return false;
        }
        for (String rest = phrase; ; rest = rest.substring(rest.indexOf(' ') + 1)) {
            if (isPersona(analysis, rest)) {
                String adjective =
                        phrase.substring(0, phrase.length() - rest.length()).strip();
                return adjective.isEmpty() || analysis.lexicon("bio-adjectives").contains(adjective);
            }
            if (rest.indexOf(' ') < 0) {
                return false;
            }
        }
    }

    private static boolean isPersona(Analysis analysis, String phrase) {
        if (analysis.lexicon("bio-roles").contains(phrase)) {
            return true;
        }
        if (phrase.endsWith("aholic")) {
            return analysis.lexicon("bio-topics")
                    .contains(phrase.substring(0, phrase.length() - "aholic".length())
                            .strip());
        }
        int space = phrase.lastIndexOf(' ');
        return space > 0
                && analysis.lexicon("bio-topics").contains(phrase.substring(0, space))
                && analysis.lexicon("bio-nouns").contains(phrase.substring(space + 1));
    }
}
