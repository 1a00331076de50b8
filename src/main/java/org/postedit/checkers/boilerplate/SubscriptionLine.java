package org.postedit.checkers.boilerplate;

import java.util.List;
import java.util.regex.Pattern;
import org.postedit.analysis.Analysis;
import org.postedit.checkers.FurnitureLines;
import org.postedit.rule.Checker;
import org.postedit.rule.Match;

/** Flags lines that sell the page's newsletter, channel, app or subscription, {@code Sign up for our newsletter}. */
public final class SubscriptionLine implements Checker {
    private static final int LONGEST = 200;

    /** An offer in the voice of the page: it speaks of what is ours to somebody whose it may be. */
    private static final Pattern LINE = Pattern.compile(
            "(?:(?:please|click here|tap here|click|here|now|free|not a subscriber\\?|don't miss out\\.?|to stay (?:up to date|informed),?)"
                    + " (?:to )?)?"
                    + "(?:sign up|subscribe|register|join|download|install|get|receive|enable|turn on)\\b[^.!?]{0,60}?"
                    + "(?:\\b(?:our|my)\\b[^.!?]{0,40}\\b(?:newsletters?|mailing list|channels?|apps?|applications?|alerts"
                    + "|notifications|updates|group|community|e-?mails?|podcasts?|feed|bulletin|mailing)\\b"
                    + "|\\bnewsletters?\\b|\\b(?:to|in|into) your (?:inbox|e-?mail|mailbox)\\b)[^.!?]{0,60}[.!]?"
                    + "|(?:the )?(?:latest|breaking|top|daily) (?:news|stories|headlines|updates)[^.!?]{0,40} (?:to|in|into) your"
                    + " (?:inbox|e-?mail|mailbox)[^.!?]{0,30}[.!]?"
                    + "|(?:our|download the|get the) [^.!?]{0,30}\\bapp\\b[^.!?]{0,20}(?:on|from|in|for)(?: the)?"
                    + " (?:app store|google play|play store|ios|android|iphone)[^.!?]{0,40}[.!]?",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern SUBJECT = Pattern.compile("(?i)\\bnewsletters?\\b|\\bsubscribers?\\b");

    @Override
    public List<Match> check(Analysis analysis) {
        return new FurnitureLines(analysis, LONGEST).in(analysis.lexicon("subscription-lines"), LINE, SUBJECT);
    }
}
