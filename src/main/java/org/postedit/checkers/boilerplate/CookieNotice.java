package org.postedit.checkers.boilerplate;

import java.util.List;
import java.util.regex.Pattern;
import org.postedit.analysis.Analysis;
import org.postedit.checkers.FurnitureLines;
import org.postedit.rule.Checker;
import org.postedit.rule.Match;

/** Flags what a page says about its own workings, {@code We use cookies to improve your experience.} */
public final class CookieNotice implements Checker {
    private static final int LONGEST = 500;
    private static final Pattern LINE = Pattern.compile(
            "(?:(?:this|our|the) (?:web)?sites?|we(?: and our \\w+)?|[\\w.-]{2,40}\\.(?:com|org|net|ru|ua|es|cn|jp|br|tr))"
                    + "(?: also| may)? uses? (?:\\w+ ){0,2}cookies\\b.*"
                    + "|by (?:continuing|using|browsing|clicking|closing|visiting|accepting|staying)\\b.{0,120}"
                    + "\\b(?:cookies?|privacy policy|terms of (?:use|service)|personal data)\\b.*"
                    + "|(?:accept|reject|decline|allow|manage)(?: all| only)?(?: necessary| essential)? cookies\\.?"
                    + "|please (?:enable|turn on|allow|disable|turn off) (?:java ?script|cookies|your ad ?blocker|ad ?block).*"
                    + "|java ?script (?:is (?:disabled|required|not enabled)|must be enabled).*"
                    + "|(?:your|this) browser (?:does not|doesn[’']t|do not) support\\b.*"
                    + "|we (?:value|respect|care about) your privacy\\b.*",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Pattern SUBJECT = Pattern.compile("(?i)\\bcookies?\\b|\\bprivacy\\b");

    @Override
    public List<Match> check(Analysis analysis) {
        return new FurnitureLines(analysis, LONGEST).in(analysis.lexicon("cookie-notices"), LINE, SUBJECT);
    }
}
