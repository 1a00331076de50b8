package org.postedit.checkers.boilerplate;

import java.util.List;
import java.util.regex.Pattern;
import org.postedit.analysis.Analysis;
import org.postedit.checkers.FurnitureLines;
import org.postedit.rule.Checker;
import org.postedit.rule.Match;

/** Flags lines that ask to share the page or to follow its owner, {@code Follow us on Instagram}. */
public final class ShareLine implements Checker {
    private static final int LONGEST = 120;
    private static final String NETWORK = "(?:Facebook|Twitter|X|Instagram|Telegram|WhatsApp|LinkedIn|Pinterest|Reddit"
            + "|YouTube|TikTok|Threads|Bluesky|Mastodon|Snapchat|Messenger|Viber|VKontakte|VK|OK|Odnoklassniki|WeChat"
            + "|Weibo|Line|Flipboard|Google News|Google\\+|social (?:media|networks)|E-?mail|Print|Copy link|RSS)";
    private static final String NETWORKS = NETWORK + "(?:(?:,? and |,? or |[,|·•/]? ?)" + NETWORK + ")*+";
    private static final Pattern LINE = Pattern.compile(
            "(?:" + NETWORK + "[:,|·•/]? )" + NETWORKS
                    + "|(?:Share|Tweet|Send|Post)(?: (?:this|the|it|an|our))?(?: (?:article|story|post|page|news|link|video))?"
                    + " (?:on|via|by|to|in|with|through)(?: your)? (?:friends|" + NETWORKS + ")[.!:]?"
                    + "|(?:Please |You can |You can also |And |Or )?(?:follow|like|find|join|add|read|watch|contact)"
                    + " (?:us|our \\w+|@\\w+|[\\p{Lu}][\\p{L}.]+(?: \\p{Lu}[\\p{L}.]+){0,3})(?: also)?"
                    + " (?:on|in|at|via) (?:our )?" + NETWORKS + "(?: (?:page|channel|group)s?)?[.!:]?(?: ?@\\w+)?",
            Pattern.CASE_INSENSITIVE);

    @Override
    public List<Match> check(Analysis analysis) {
        return new FurnitureLines(analysis, LONGEST).in(analysis.lexicon("share-lines"), LINE);
    }
}
