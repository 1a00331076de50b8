package org.postedit.checkers.boilerplate;

import java.util.List;
import java.util.regex.Pattern;
import org.postedit.analysis.Analysis;
import org.postedit.checkers.FurnitureLines;
import org.postedit.rule.Checker;
import org.postedit.rule.Match;

/** Flags lines that lead to other articles, {@code You may also like}, {@code Also read | Port reopens after storm}. */
public final class ReadAlso implements Checker {
    private static final int LONGEST = 240;
    private static final String SIGN = "\\s?(?:[:|»>▶►→]|[-–—]{1,2}(?=\\s))+\\s?";

    /** A pointer and the headline it points at: after a sign, or in capitals before a headline without a stop. */
    private static final Pattern LINE = Pattern.compile("[\\p{So}»>▶►→•*\\s]{0,4}(?:"
            + "(?i:also read|read also|also see|see also|read more|read next|read on|read now|watch also|also watch"
            + "|(?:read|see|more) on (?:the|this) (?:topic|subject)|on the (?:topic|subject)|related(?: (?:article|news|story|stories|articles|posts?|content|video|reading))?"
            + "|recommended|don[’']t miss|must read|you may also like|you might also like|read the article|more on this(?: story)?"
            + "|more|further reading|listen also|previously on this topic|read in full)" + SIGN + "\\S.*"
            + "|(?:READ|WATCH|LISTEN)(?: ALSO| MORE| NEXT)?" + SIGN + "\\S.*"
            + "|(?:READ|ALSO READ|READ ALSO|SEE ALSO|READ MORE|READ NEXT|READ ALSO|WATCH ALSO) \\p{Lu}.{8,200}(?<![.:,])"
            + "|(?:See also|Also read|Read also|Read more about|Read more on|Also see) [\\p{Lu}“\"‘'].{8,200}(?<![.:,])"
            + "|(?i:more (?:news|stories|articles|posts|videos)(?: (?:from|about|on|in|by) .{2,60})?))");

    @Override
    public List<Match> check(Analysis analysis) {
        return new FurnitureLines(analysis, LONGEST).in(analysis.lexicon("read-also-lines"), LINE);
    }
}
