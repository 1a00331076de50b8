package org.postedit.checkers.boilerplate;

import java.util.List;
import java.util.regex.Pattern;
import org.postedit.analysis.Analysis;
import org.postedit.checkers.FurnitureLines;
import org.postedit.rule.Checker;
import org.postedit.rule.Match;

/** Flags the line that links to where the article was taken from, {@code Source link}, {@code Source: example.com}. */
public final class SourceLine implements Checker {
    private static final int LONGEST = 160;
    private static final String PLACE =
            "(?:https?://\\S+|www\\.\\S+|[\\w-]+(?:\\.[\\w-]+)*\\.(?:com|net|org|info|news|io|co|tv|me|ru|ua|by|cn|jp|kr|es"
                    + "|mx|ar|br|pt|fr|de|it|tr|pl|in|id|uk|eu)(?:\\.\\w\\w)?(?:/\\S*)?)";
    private static final Pattern LINE = Pattern.compile(
            "[\\[(]?(?:(?:original|news|article|full) )?(?:source|link|article|via|text)(?: (?:link|url|here))?s?"
                    + "(?: ?: ?| - | – )" + PLACE + "[\\])]?\\.?",
            Pattern.CASE_INSENSITIVE);

    @Override
    public List<Match> check(Analysis analysis) {
        return new FurnitureLines(analysis, LONGEST).in(analysis.lexicon("source-lines"), LINE);
    }
}
