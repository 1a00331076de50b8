package org.postedit.checkers.punctuation;

import java.util.List;
import java.util.regex.Pattern;
import org.postedit.analysis.Analysis;
import org.postedit.rule.Checker;
import org.postedit.rule.Match;
import org.postedit.rule.Suggestion;
import org.postedit.text.ProseRange;

/** Flags a comma or full stop that a space parts from its word: {@code in the end , they agreed .} */
public final class SpaceBeforeStop implements Checker {
    private static final Pattern PLACE = Pattern.compile("(?<=[\\p{L}\\p{M}\\d)%\\]])[ \\u00a0]{1,3}"
            + "(?:,(?=\\s+[^\\s,.])|\\.(?=[\"”»’)]?(?:[ \\u00a0]+[\\p{Lu}“\"‘«(]|\\s*\\n|\\s*\\z)))");

    @Override
    public List<Match> check(Analysis analysis) {
        return analysis.find(PLACE).stream()
                .map(place -> {
                    ProseRange range = new ProseRange(place.start(), place.end());
                    String mark = analysis.prose().substring(place.end() - 1, place.end());
                    return Match.of(range, Suggestion.replace("drop the space", range, mark));
                })
                .toList();
    }
}
