package org.postedit.checkers.residue;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.postedit.analysis.Analysis;
import org.postedit.rule.Checker;
import org.postedit.rule.Match;
import org.postedit.rule.Suggestion;
import org.postedit.text.ProseRange;

/** Flags signs that set off a line or a detail in the source's script, {@code ※The fair is free} and {@code <TEL 90-1234}. */
public final class SourceSign implements Checker {
    private static final Pattern LEADING =
            Pattern.compile("(?m)^[・･※＊〜～＝＞＜◎〇▽]{1,3}[ \\u3000]?(?=[\\p{IsLatin}\\d\"“(])");

    /** One equals sign that leads a line; two on both sides are a heading of a wiki. */
    private static final Pattern EQUALS = Pattern.compile("(?m)^= ?(?=\\p{Lu}[^=\\n]{10,}$)");

    private static final Pattern TELEPHONE = Pattern.compile(
            "[<＜〈]\\s?(?=(?:(?i:tel|phone|call)\\b[.:]?\\s?)?\\+?\\d{2,4}[ -]\\d{2,4}[ -]?\\d{2,4}(?![\\d ->＞〉]{0,9}[>＞〉]))");

    @Override
    public List<Match> check(Analysis analysis) {
        return Stream.of(LEADING, EQUALS, TELEPHONE)
                .flatMap(pattern -> analysis.find(pattern).stream())
                .map(place -> new ProseRange(place.start(), place.end()))
                .map(range -> Match.of(range, Suggestion.replace("drop the sign", range, "")))
                .toList();
    }
}
