package org.postedit.languagetool;

import org.languagetool.rules.Categories;
import org.languagetool.rules.ITSIssueType;
import org.languagetool.rules.Rule;
import org.postedit.finding.Category;
import org.postedit.finding.Severity;

/**
 * What an ITS issue type of LanguageTool is to us; its checks of upper and lower case are of several types.
 *
 * @param category our category
 * @param mqm the MQM issue type
 * @param severity how bad it is
 */
record IssueType(Category category, String mqm, Severity severity) {

    static IssueType of(Rule rule) {
        IssueType type = of(rule.getLocQualityIssueType());
        return rule.getCategory().getId().equals(Categories.CASING.getId())
                ? new IssueType(Category.CASING, "Linguistic conventions > Spelling", type.severity())
                : type;
    }

    private static IssueType of(ITSIssueType type) {
        return switch (type) {
            case Misspelling -> new IssueType(Category.SPELLING, "Linguistic conventions > Spelling", Severity.WARNING);
            case Typographical, Whitespace ->
                new IssueType(Category.PUNCTUATION, "Linguistic conventions > Punctuation", Severity.WARNING);
            case Duplication -> new IssueType(Category.DUPLICATION, "Accuracy > Addition", Severity.WARNING);
            case Inconsistency ->
                new IssueType(Category.CONSISTENCY, "Terminology > Inconsistent use", Severity.SUGGESTION);
            case Style -> new IssueType(Category.STYLE, "Style > Unidiomatic", Severity.SUGGESTION);
            case Register -> new IssueType(Category.STYLE, "Style > Register", Severity.SUGGESTION);
            case LocaleViolation -> new IssueType(Category.LOCALE, "Locale conventions", Severity.SUGGESTION);
            default -> new IssueType(Category.GRAMMAR, "Linguistic conventions > Grammar", Severity.WARNING);
        };
    }
}
