package org.postedit.checkers.residue;

import java.util.List;
import java.util.regex.Pattern;
import org.postedit.analysis.Analysis;
import org.postedit.rule.Checker;
import org.postedit.rule.Match;
import org.postedit.rule.Suggestion;
import org.postedit.text.ProseRange;

/** Flags characters without a width inside a word, which break a search for it: {@code light\u200Bhouse}. */
public final class HiddenCharacter implements Checker {
    /** Joiners have a work to do in other scripts, and between the parts of an emoji. */
    private static final Pattern HIDDEN = Pattern.compile(
            "(?<=[\\p{IsLatin}\\p{Nd}])[\\u200B-\\u200F\\u202A-\\u202E\\u2060-\\u2064\\uFEFF]{1,20}(?=[\\p{IsLatin}\\p{Nd}])");

    @Override
    public List<Match> check(Analysis analysis) {
        return analysis.find(HIDDEN).stream()
                .map(place -> new ProseRange(place.start(), place.end()))
                .map(range -> Match.of(range, Suggestion.replace("drop what is not seen", range, "")))
                .toList();
    }
}
