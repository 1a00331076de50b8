package org.postedit.checkers.quotation;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.postedit.analysis.Analysis;
import org.postedit.checkers.CommaStyle;
import org.postedit.rule.Checker;
import org.postedit.rule.Match;
import org.postedit.rule.Suggestion;
import org.postedit.text.ProseRange;

/** Flags a dash between a quotation and its speaker, which Russian and Spanish set there: {@code “We are late”, - said the mayor}. */
public final class DashBeforeSpeaker implements Checker {
    private static final Pattern DASH = Pattern.compile("(?<=\\S) ?(?:(?<! )([\"”»]) ?|([\"”»]), ?)[-–—] ?(?=\\p{L})");

    @Override
    public List<Match> check(Analysis analysis) {
        List<Match> matches = new ArrayList<>();
        List<MatchResult> dashes = analysis.find(DASH);
        if (dashes.isEmpty()) {
            return matches;
        }
        CommaStyle style = CommaStyle.of(analysis.prose());
        for (MatchResult dash : dashes) {
            boolean said = analysis.attributions().startAt(dash.end());
            if (said || (isCalque(analysis, dash) && startsWithVerb(analysis, dash.end()))) {
                matches.add(match(analysis, style, dash));
            }
        }
        return matches;
    }

    /** No English dash stands behind a comma. */
    private static boolean isCalque(Analysis analysis, MatchResult dash) {
        return dash.group(2) != null || (dash.start() > 0 && analysis.prose().charAt(dash.start() - 1) == ',');
    }

    private static boolean startsWithVerb(Analysis analysis, int start) {
        return analysis.tokensAround(start).stream()
                .filter(token -> token.range().start() == start)
                .anyMatch(token -> token.canBe("VBZ") || token.canBe("VBP") || token.canBe("VBD"));
    }

    private static int textEnd(String prose, int mark) {
        int end = mark;
        while (end > 0 && ",.!?…".indexOf(prose.charAt(end - 1)) >= 0) {
            end--;
        }
        return end;
    }

    private static Match match(Analysis analysis, CommaStyle style, MatchResult dash) {
        String prose = analysis.prose();
        ProseRange range = new ProseRange(dash.start(), dash.end());
        boolean stopped = textEnd(prose, dash.start()) < dash.start();
        String symbol = dash.group(2) == null ? dash.group(1) : dash.group(2);
        String mark = stopped ? symbol : style.set(symbol);
        ProseRange place =
                new ProseRange(analysis.wordStart(textEnd(prose, dash.start())), analysis.wordEnd(dash.end()));
        return Match.of(place, Suggestion.replace("take the dash out", range, mark + " "));
    }
}
