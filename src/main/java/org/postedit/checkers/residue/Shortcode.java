package org.postedit.checkers.residue;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.postedit.analysis.Analysis;
import org.postedit.checkers.CodeSigns;
import org.postedit.rule.Checker;
import org.postedit.rule.Match;
import org.postedit.rule.Suggestion;
import org.postedit.text.ProseRange;

/** Flags commands of a content system left in the text, {@code [caption id="a1"]} and {@code {{< video x >}}}. */
public final class Shortcode implements Checker {
    private static final String NAME =
            "(?:audio|caption|embed|gallery|instagram|playlist|soundcloud|spotify|tiktok|tweet|twitter"
                    + "|video|vimeo|youtube|img|quote|url|color|size|center|code)";

    /** With an address, an attribute or a stroke; {@code [video]} alone is what an editor writes, too. */
    private static final Pattern BRACKETED = Pattern.compile(
            " ?\\[(?:"
                    + NAME + "(?: ?=[^\\[\\]\\n]{1,300}| [^\\[\\]\\n]{0,300}(?:=|://)[^\\[\\]\\n]{1,300})"
                    + "|/(?:" + NAME + "|b|i|u)"
                    + "|(?:/?(?:vc|et|su|wp|fusion|av)_[a-z_]{2,30}|ad_?\\d|adrotate|ads?-?inserter|contact-form-7|wpforms|embed)(?: [^\\[\\]\\n]{0,300})?)/?\\]");

    private static final Pattern BRACED =
            Pattern.compile(" ?\\{(?:\\{[<%]?\\s?[^{}\\n]{1,200}\\s?[>%]?\\}|%\\s?[^{}%\\n]{1,200}%)\\}");

    /** Text about content systems shows their commands as they are. */
    private static final Pattern ON_COMMANDS = Pattern.compile(
            "(?i)\\b(?:shortcodes?|templates?|placeholders?|BBCode|markdown|Jinja|Liquid|Handlebars)\\b");

    @Override
    public List<Match> check(Analysis analysis) {
        List<MatchResult> places = Stream.of(BRACKETED, BRACED)
                .flatMap(pattern -> analysis.find(pattern).stream())
                .filter(place -> !isCode(analysis.prose(), place))
                .toList();
        return places.isEmpty() || !analysis.find(ON_COMMANDS).isEmpty() || CodeSigns.isMarkdown(analysis)
                ? List.of()
                : places.stream().map(place -> match(analysis.prose(), place)).toList();
    }

    private static boolean isCode(String prose, MatchResult place) {
        return place.start() > 0 && "`“\"".indexOf(prose.charAt(place.start() - 1)) >= 0;
    }

    private static Match match(String prose, MatchResult place) {
        boolean opens = place.start() == 0 || prose.charAt(place.start() - 1) == '\n';
        boolean spaceBehind = place.end() < prose.length() && prose.charAt(place.end()) == ' ';
        boolean wordBehind = place.end() < prose.length() && Character.isLetterOrDigit(prose.charAt(place.end()));
        int start = place.start() + (wordBehind && place.group().startsWith(" ") ? 1 : 0);
        ProseRange range = new ProseRange(start, place.end() + (opens && spaceBehind ? 1 : 0));
        return Match.of(range, Suggestion.replace("drop the command", range, ""));
    }
}
