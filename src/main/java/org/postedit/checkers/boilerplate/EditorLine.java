package org.postedit.checkers.boilerplate;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.postedit.analysis.Analysis;
import org.postedit.rule.Checker;
import org.postedit.rule.Match;
import org.postedit.rule.Suggestion;
import org.postedit.text.ProseRange;

/**
 * Flags the line that names source, author and editor of a page, and labels in Chinese or Japanese brackets, as in {@code
 * 【Editor: Li Na】}.
 */
public final class EditorLine implements Checker {
    private static final String NAME = "[\\p{L}.]+(?: [\\p{L}.]+){0,3}?";

    private static final Pattern SOURCE_AND_EDITOR =
            Pattern.compile("(?m)^(?:\\d{4}-\\d\\d-\\d\\d(?: \\d\\d:\\d\\d(?::\\d\\d)?)? )?" + "Source: " + NAME
                    + "(?: (?:Author|Reporter): " + NAME + ")? Editor: \\p{Lu}\\p{L}+(?: \\p{Lu}\\p{Ll}+)?(?: |$)");

    private static final String EDITOR =
            "(?:(?:Responsible|Executive|Managing|Chief|Web|Duty|Page|Copy) )?[Ee]ditors?(?:[- ]in[- ][Cc]harge)?";
    private static final String NAMES = "\\p{Lu}[\\p{L}.’'-]*(?:[,;/]? (?:and |& )?\\p{Lu}[\\p{L}.’'-]*){0,5}";

    /** A line of its own, or the last words of a paragraph in brackets. */
    private static final Pattern EDITOR_ALONE = Pattern.compile("(?m)^" + EDITOR + "\\s?[:：]\\s?" + NAMES + "\\.?$"
            + "| ?[\\[(（]" + EDITOR + "\\s?[:：]\\s?" + NAMES + "[\\])）]$");

    private static final String LABELLED =
            "(?:Source|Author|Reporter|Correspondent|Photographer|Proofreader|" + EDITOR + ")\\s?[:：]";

    /** Two labels or more and what stands behind them, and nothing else. */
    private static final Pattern LABELS = Pattern.compile("(?m)^(?:\\d{4}-\\d\\d-\\d\\d[ \\d:]{0,10})?" + LABELLED
            + "[^:：.!?\\n]{1,50}?[ |;,]" + LABELLED + "[^.!?\\n]{1,80}$");

    private static final Pattern LABEL = Pattern.compile(
            "(?im)【(?:video|photos?|pictures?|photo gallery|edit(?:or)?:[^】\\n]{1,40}|source:[^】\\n]{1,40}|exclusive|breaking)】 ?");

    @Override
    public List<Match> check(Analysis analysis) {
        return Stream.of(SOURCE_AND_EDITOR, EDITOR_ALONE, LABELS, LABEL)
                .flatMap(pattern -> analysis.find(pattern).stream())
                .map(place -> new ProseRange(place.start(), place.end()))
                .distinct()
                .map(range -> Match.of(range, Suggestion.replace("drop it", range, "")))
                .toList();
    }
}
