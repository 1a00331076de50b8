package org.postedit.checkers.quotation;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.postedit.analysis.Analysis;
import org.postedit.rule.Checker;
import org.postedit.rule.Match;
import org.postedit.rule.Replacement;
import org.postedit.rule.Suggestion;
import org.postedit.text.ProseRange;

/** Flags English words between the quotation or title marks of Chinese and Japanese, {@code the song 《Snow at Night》}. */
public final class CornerMark implements Checker {
    private static final Pattern QUOTED = Pattern.compile(
            "《([^《》\\n]{1,200})》|「([^「」\\n]{1,300})」|『([^『』\\n]{1,300})』" + "|〈([^〈〉\\n]{1,200})〉|〝([^〝〟\\n]{1,300})〟");

    private static final Pattern FOREIGN = Pattern.compile("[\\u2E80-\\u9FFF\\uAC00-\\uD7AF]");
    private static final Pattern LATIN = Pattern.compile("\\p{IsLatin}");

    @Override
    public List<Match> check(Analysis analysis) {
        boolean curly = analysis.prose().indexOf('“') >= 0 || analysis.prose().indexOf('’') >= 0;
        return analysis.find(QUOTED).stream()
                .filter(place ->
                        isEnglish(place.group().substring(1, place.group().length() - 1)))
                .map(place -> match(analysis.prose(), place, curly))
                .toList();
    }

    private static boolean isEnglish(String quoted) {
        return LATIN.matcher(quoted).find() && !FOREIGN.matcher(quoted).find();
    }

    private static Match match(String prose, MatchResult place, boolean curly) {
        ProseRange open = new ProseRange(place.start(), place.start() + 1);
        ProseRange close = new ProseRange(place.end() - 1, place.end());
        String before = place.start() > 0 && Character.isLetterOrDigit(prose.charAt(place.start() - 1)) ? " " : "";
        String after = place.end() < prose.length() && Character.isLetterOrDigit(prose.charAt(place.end())) ? " " : "";
        return Match.of(
                new ProseRange(place.start(), place.end()),
                Suggestion.of(
                        "set the marks of English",
                        new Replacement(open, before + (curly ? "“" : "\"")),
                        new Replacement(close, (curly ? "”" : "\"") + after)));
    }
}
