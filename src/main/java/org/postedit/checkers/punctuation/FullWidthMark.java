package org.postedit.checkers.punctuation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.postedit.analysis.Analysis;
import org.postedit.finding.Confidence;
import org.postedit.rule.Checker;
import org.postedit.rule.Match;
import org.postedit.rule.Replacement;
import org.postedit.rule.Suggestion;
import org.postedit.text.ProseRange;

/**
 * Flags marks and digits as wide as a Chinese character in text of Latin letters, {@code the fair，which}; the two brackets
 * of a pair are one finding, and {@code （so)} becomes a pair.
 */
public final class FullWidthMark implements Checker {
    private static final Pattern WIDE = Pattern.compile(" {0,3}(?:[！-（），-／：-＠［］｜～、。]|[０-９]{1,20})");

    /** A bracket opens and closes within so many characters. */
    private static final int LONGEST_PAIR = 150;

    @Override
    public List<Match> check(Analysis analysis) {
        String prose = analysis.prose();
        List<Match> matches = new ArrayList<>();
        Optional<Replacement> open = Optional.empty();
        for (MatchResult place : analysis.find(WIDE)) {
            int spaces = place.group().length() - place.group().stripLeading().length();
            String wide = place.group().substring(spaces);
            if (isForeign(prose, wide, place)) {
                continue;
            }
            Replacement mend = mend(prose, place.start(), spaces, wide);
            if (wide.equals("（")) {
                open.ifPresent(lonely -> matches.add(match(lonely)));
                open = Optional.of(mend);
            } else if (wide.equals("）")
                    && open.filter(one -> isPair(prose, one, mend)).isPresent()) {
                ProseRange pair =
                        new ProseRange(open.get().range().start(), mend.range().end());
                matches.add(Match.of(pair, Suggestion.of("set it narrow", open.get(), mend)));
                open = Optional.empty();
            } else if (wide.equals("）")
                    && mend.range().start() > 0
                    && isClosed(prose, mend.range().start())) {
                matches.add(Match.of(mend.range(), Suggestion.replace("drop the second bracket", mend.range(), ""))
                        .atMost(Confidence.MEDIUM));
            } else {
                matches.add(match(mend));
            }
        }
        open.ifPresent(lonely -> matches.add(match(lonely)));
        return matches;
    }

    private static Match match(Replacement mend) {
        return Match.of(mend.range(), Suggestion.of("set it narrow", mend));
    }

    private static boolean isPair(String prose, Replacement open, Replacement close) {
        ProseRange inside = new ProseRange(open.range().end(), close.range().start());
        return inside.length() <= LONGEST_PAIR && inside.in(prose).indexOf('\n') < 0;
    }

    /** Whether a plain pair ends in front of {@code end}, so that one more bracket has nothing to close. */
    private static boolean isClosed(String prose, int end) {
        int depth = 0;
        for (int i = end - 1; i >= Math.max(0, end - LONGEST_PAIR) && prose.charAt(i) != '\n'; i--) {
            depth += prose.charAt(i) == ')' ? 1 : prose.charAt(i) == '(' || prose.charAt(i) == '（' ? -1 : 0;
            if (depth < 0) {
                return false;
            }
        }
        return prose.charAt(end - 1) == ')';
    }

    /** Whether the mark belongs to words of the script that it was made for, or to a face such as {@code （＾＾）}. */
    private static boolean isForeign(String prose, String wide, MatchResult place) {
        int before = place.start() - 1;
        int after = place.end();
        while (after < prose.length() && prose.charAt(after) == ' ') {
            after++;
        }
        boolean behindForeign = before >= 0 && isEastAsian(prose.charAt(before));
        boolean beforeForeign = after < prose.length() && isEastAsian(prose.charAt(after));
        boolean face = wide.equals("（")
                ? after < prose.length() && isWideSign(prose.charAt(after))
                : wide.equals("）") && before >= 0 && isWideSign(prose.charAt(before));
        return face
                || switch (wide) {
                    case "（" -> behindForeign || (before < 0 && beforeForeign);
                    case "）" -> beforeForeign;
                    default -> behindForeign || beforeForeign;
                };
    }

    private static boolean isWideSign(char c) {
        return isEastAsian(c) && !Character.isLetter(c);
    }

    private static boolean isEastAsian(char c) {
        return c >= '\u2E80' && !(c >= '\uFF10' && c <= '\uFF19') && c != '（' && c != '）' && c != '】' && c != '【';
    }

    /** The same in the width of Latin letters, with the spaces that go with it. */
    private static Replacement mend(String prose, int start, int spaces, String wide) {
        int at = start + spaces;
        int end = at + wide.length();
        char mark = wide.charAt(0);
        String narrow = narrow(wide);
        boolean letterBefore = spaces == 0 && at > 0 && isWordPart(prose.charAt(at - 1));
        boolean letterBehind = end < prose.length() && isWordPart(prose.charAt(end));
        boolean digits = letterBehind
                && letterBefore
                && Character.isDigit(prose.charAt(end))
                && Character.isDigit(prose.charAt(at - 1));
        return switch (mark) {
            case '（', '［' -> new Replacement(new ProseRange(at, end), (letterBefore ? " " : "") + narrow);
            case '）', '］' -> new Replacement(new ProseRange(start, end), narrow + (letterBehind ? " " : ""));
            case '，', '、', '。', '；', '：', '！', '？' ->
                new Replacement(new ProseRange(start, end), narrow + (letterBehind && !digits ? " " : ""));
            case '％' -> new Replacement(new ProseRange(start, end), narrow);
            case '～' -> new Replacement(new ProseRange(at, end), digits ? "–" : narrow);
            case '｜' ->
                new Replacement(
                        new ProseRange(at, end), (letterBefore ? " " : "") + narrow + (letterBehind ? " " : ""));
            default -> new Replacement(new ProseRange(at, end), narrow);
        };
    }

    private static boolean isWordPart(char c) {
        return Character.isLetterOrDigit(c);
    }

    private static String narrow(String wide) {
        StringBuilder narrow = new StringBuilder();
        for (int i = 0; i < wide.length(); i++) {
            char c = wide.charAt(i);
            narrow.append(c == '、' ? ',' : c == '。' ? '.' : (char) (c - '！' + '!'));
        }
        return narrow.toString();
    }
}
