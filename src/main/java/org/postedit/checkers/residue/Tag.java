package org.postedit.checkers.residue;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.postedit.analysis.Analysis;
import org.postedit.checkers.CodeSigns;
import org.postedit.rule.Checker;
import org.postedit.rule.Match;
import org.postedit.rule.Suggestion;
import org.postedit.text.ProseRange;

/** Flags HTML tags left in the text, {@code the end.</p>}; tags in a row are one finding. */
public final class Tag implements Checker {
    private static final String INLINE =
            "(?:a|abbr|b|big|cite|em|font|i|ins|mark|nobr|s|small|span|strike|strong|sub|sup|u)";
    private static final String BLOCK =
            "(?:article|aside|blockquote|body|br|caption|center|div|fig(?:ure|caption)|footer"
                    + "|h[1-6]|header|hr|html|iframe|img|li|main|nav|noscript|ol|p|pre|script|section|style|svg|t(?:able|body|d|h|r)|ul)";
    private static final String REST = "(?:\\s[^<>\\n]{0,300})?\\s?/?>";
    private static final Pattern TAGS =
            Pattern.compile("(?: ?</? ?(?:" + INLINE + "|" + BLOCK + ")" + REST + "){1,10}");
    private static final Pattern INLINE_TAG = Pattern.compile(" ?</? ?" + INLINE + REST);

    /** A text with more of them is the source of a page. */
    private static final int MOST = 20;

    /** Text about pages shows tags as they are, and so does code. */
    private static final Pattern ON_MARKUP =
            Pattern.compile("\\b(?:X?HTML5?|XML|CSS|JavaScript|[Mm]arkup|[Tt]ags?|[Ss]creen readers?)\\b");

    @Override
    public List<Match> check(Analysis analysis) {
        List<MatchResult> places = analysis.find(TAGS);
        List<Match> matches = new ArrayList<>();
        if (!places.isEmpty()
                && places.size() <= MOST
                && analysis.find(ON_MARKUP).isEmpty()
                && !CodeSigns.isMarkdown(analysis)) {
            for (MatchResult place : places) {
                if (!isCode(analysis.prose(), place)) {
                    matches.add(match(analysis.prose(), place));
                }
            }
        }
        return matches;
    }

    private static Match match(String prose, MatchResult place) {
        boolean spaceBefore = place.group().startsWith(" ");
        boolean wordBefore = place.start() > 0 && !Character.isWhitespace(prose.charAt(place.start() - 1));
        boolean wordAfter = place.end() < prose.length() && Character.isLetterOrDigit(prose.charAt(place.end()));
        boolean inline = INLINE_TAG.matcher(place.group()).matches();
        boolean parted = wordBefore && wordAfter && (spaceBefore || !inline);
        int start = place.start() + (spaceBefore && parted ? 1 : 0);
        ProseRange range = new ProseRange(start, place.end());
        return Match.of(range, Suggestion.replace("drop the tag", range, parted && !spaceBefore ? " " : ""));
    }

    private static boolean isCode(String prose, MatchResult place) {
        return (place.start() > 0 && "`“\"‘'".indexOf(prose.charAt(place.start() - 1)) >= 0)
                || (place.end() < prose.length() && prose.charAt(place.end()) == '`');
    }
}
