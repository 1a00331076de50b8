package org.postedit.checkers.boilerplate;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.postedit.analysis.Analysis;
import org.postedit.document.Block;
import org.postedit.rule.Checker;
import org.postedit.rule.Match;
import org.postedit.rule.Suggestion;
import org.postedit.text.ProseRange;

/** Flags the name of the site that a page's title carries behind the headline, as in {@code Storm nears coast - Yahoo! News}. */
public final class SiteName implements Checker {
    private static final String NAME = "\\p{Lu}[\\p{L}\\d!.&]*(?: \\p{Lu}[\\p{L}\\d!.&]*){0,3}";
    private static final Pattern TAIL = Pattern.compile("\\s*(?:--|[-–—|])\\s*(" + NAME + ")$");

    /** A bar as wide as a Chinese character stands before nothing else, the name of the paper between both. */
    private static final Pattern WIDE_TAIL = Pattern.compile("(?:\\s*[：:]\\s*" + NAME + ")?\\s*｜\\s*" + NAME + "$");

    private static final Pattern DOMAIN =
            Pattern.compile("[\\p{L}\\d]+\\.(?:com|net|org|cn|ru|jp|news|info)(?:\\.cn)?");

    /** In blocks: a headline may have a line above it, such as the name of a section. */
    private static final int HEADLINES = 3;

    private static final int SHORTEST_HEADLINE = 4;

    @Override
    public List<Match> check(Analysis analysis) {
        List<Block> blocks = analysis.blocks();
        return blocks.subList(0, Math.min(blocks.size(), HEADLINES)).stream()
                .flatMap(block -> match(analysis, block).stream())
                .toList();
    }

    private static List<Match> match(Analysis analysis, Block block) {
        String text = block.range().in(analysis.prose());
        Matcher wide = WIDE_TAIL.matcher(text);
        boolean isWide = text.indexOf('｜') >= 0 && wide.find();
        Matcher tail = isWide ? wide : TAIL.matcher(text);
        if (!(isWide || (tail.find() && isSite(analysis, tail.group(1))))
                || text.substring(0, tail.start()).split(" ").length < SHORTEST_HEADLINE) {
            return List.of();
        }
        ProseRange range = new ProseRange(
                block.range().start() + tail.start(), block.range().end());
        return List.of(Match.of(range, Suggestion.replace("drop the name of the site", range, "")));
    }

    private static boolean isSite(Analysis analysis, String tail) {
        String last = tail.substring(tail.lastIndexOf(' ') + 1);
        return DOMAIN.matcher(last).matches()
                || analysis.lexicon("site-names").contains(tail)
                || (tail.indexOf(' ') > 0 && analysis.lexicon("site-endings").contains(last));
    }
}
