package org.postedit.languagetool;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.languagetool.rules.RuleMatch;
import org.postedit.finding.Applicability;
import org.postedit.finding.Confidence;
import org.postedit.finding.RuleId;
import org.postedit.rule.Detection;
import org.postedit.rule.Match;
import org.postedit.rule.Rule;
import org.postedit.rule.Suggestion;
import org.postedit.text.ProseRange;

/** Turns a match of LanguageTool into a detection of ours, such as {@code languagetool/COVID_19}. */
final class MatchTranslation {
    private static final String SINCE = "0.1.0";

    /** Rules that find what is wrong, but whose repair mends another place. */
    private static final Set<String> WRONG_REPAIRS =
            Set.of("UNLIKELY_OPENING_PUNCTUATION", "GERMAN_QUOTES", "NO_SPACE_CLOSING_QUOTE");

    private final Predicate<String> isCommon;

    /** A translation; {@code isCommon} tells whether a lower-case word is in the dictionary. */
    MatchTranslation(Predicate<String> isCommon) {
        this.isCommon = isCommon;
    }

    Detection translate(RuleMatch match, ProseRange range, String prose, List<String> suggestions) {
        IssueType type = IssueType.of(match.getRule());
        String message = Message.of(match, isCommon);
        boolean repairs = !suggestions.isEmpty()
                && !WRONG_REPAIRS.contains(match.getRule().getId());
        Rule rule = new Rule(
                new RuleId("languagetool/" + id(match)),
                type.category(),
                "en",
                type.severity(),
                Confidence.MEDIUM,
                repairs && RepairTrust.holds(match.getRule().getId(), range, prose, suggestions.get(0))
                        ? Applicability.UNSAFE
                        : Applicability.DISPLAY_ONLY,
                type.mqm(),
                match.getRule().getLocQualityIssueType().toString(),
                SINCE,
                message,
                Set.of());
        Suggestion[] fixes = suggestions.stream()
                .filter(text -> repairs)
                .map(text -> Suggestion.replace(title(text), range, text))
                .toArray(Suggestion[]::new);
        return new Detection(rule, Match.of(range, fixes));
    }

    private static String id(RuleMatch match) {
        return match.getRule().getFullId().replaceAll("[^A-Za-z0-9_.\\[\\]-]", "_");
    }

    private static String title(String text) {
        return text.isEmpty() ? "take it out" : "use “" + text + "”";
    }
}
