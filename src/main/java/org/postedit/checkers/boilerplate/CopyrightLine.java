package org.postedit.checkers.boilerplate;

import java.util.List;
import java.util.regex.Pattern;
import org.postedit.analysis.Analysis;
import org.postedit.checkers.FurnitureLines;
import org.postedit.rule.Checker;
import org.postedit.rule.Match;

/** Flags the page's claim to the text, {@code © 2021 Harbour Weekly. All rights reserved.} */
public final class CopyrightLine implements Checker {
    private static final int LONGEST = 300;
    private static final Pattern LINE = Pattern.compile(
            "(?:copyright(?: ?©| ?\\(c\\))?|©|\\(c\\))(?: copyright)?[ :]*(?:(?:19|20)\\d\\d(?:\\s?[-–]\\s?(?:19|20)?\\d\\d)?)"
                    + "(?:[ ,.].{0,200})?"
                    + "|(?:copyright(?: ?©| ?\\(c\\))|©) ?\\p{Lu}.{0,80}"
                    + "|.{0,80}\\ball rights (?:are )?reserved[.!]?"
                    + "|.{0,80}\\b(?:reproduction|reprinting|copying|redistribution|use of (?:the )?materials)\\b.{0,100}"
                    + "\\b(?:prohibited|forbidden|allowed only|permitted only|not permitted|is allowed with)\\b.{0,120}"
                    + "|this material (?:may|must|can) not be published.{0,150}"
                    + "|no part of this (?:site|website|page|article|publication) may be.{0,150}",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern SUBJECT = Pattern.compile("(?i)\\bcopyright(?:s|ed)?\\b");

    @Override
    public List<Match> check(Analysis analysis) {
        return new FurnitureLines(analysis, LONGEST).in(analysis.lexicon("copyright-lines"), LINE, SUBJECT);
    }
}
