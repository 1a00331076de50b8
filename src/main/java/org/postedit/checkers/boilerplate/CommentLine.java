package org.postedit.checkers.boilerplate;

import java.util.List;
import java.util.regex.Pattern;
import org.postedit.analysis.Analysis;
import org.postedit.checkers.FurnitureLines;
import org.postedit.rule.Checker;
import org.postedit.rule.Match;

/** Flags the heads and buttons of a comment column, {@code 3 Comments}, {@code Leave a comment}. */
public final class CommentLine implements Checker {
    private static final int LONGEST = 160;
    private static final Pattern LINE = Pattern.compile(
            "\\(?\\d{1,3}(?:[,.]?\\d{3})? (?:comments?|repl(?:y|ies)|responses?)\\)?(?: so far)?"
                    + "|(?:comments?|replies|responses)(?: ?\\(\\d{1,5}\\)|: ?\\d{1,5})"
                    + "|(?:show|view|see|read|load)(?: all| more| the)?(?: \\d{1,5})? comments(?: \\(\\d+\\))?"
                    + "|(?:log|sign) in(?: or register)? to (?:(?:leave|post|add|write) a )?comment\\.?"
                    + "|your e-?mail address will not be published\\.?(?: required fields are marked \\*?)?",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern SUBJECT = Pattern.compile("(?i)\\bcomments?\\b");

    @Override
    public List<Match> check(Analysis analysis) {
        return new FurnitureLines(analysis, LONGEST).in(analysis.lexicon("comment-lines"), LINE, SUBJECT);
    }
}
