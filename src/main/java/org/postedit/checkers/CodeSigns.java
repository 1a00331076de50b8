package org.postedit.checkers;

import java.util.List;
import java.util.regex.Pattern;
import org.postedit.analysis.Analysis;

/** Tells texts that are written in Markdown, {@code [the map](map.html)}: entities, tags and commands are in use there. */
public final class CodeSigns {
    private static final List<Pattern> MARKDOWN =
            List.of(Pattern.compile("\\]\\("), Pattern.compile("(?m)^#{1,6} [^#\\n]"), Pattern.compile("(?m)^```"));

    private CodeSigns() {}

    /** Whether the text has a link, a heading or a listing of Markdown. */
    public static boolean isMarkdown(Analysis analysis) {
        return MARKDOWN.stream().anyMatch(sign -> !analysis.find(sign).isEmpty());
    }
}
