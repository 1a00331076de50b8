package org.postedit.rule;

import java.util.List;

/** The names that two standards give to the issues of a translation. */
final class IssueTypes {
    /** The dimensions of MQM, the part of {@code Accuracy > Omission} before the sign. */
    static final List<String> MQM_DIMENSIONS = List.of(
            "Accuracy",
            "Audience appropriateness",
            "Design and markup",
            "Linguistic conventions",
            "Locale conventions",
            "Style",
            "Terminology");

    /** The types of ITS 2.0, section 8.17. */
    static final List<String> ITS = List.of(
            "addition",
            "characters",
            "duplication",
            "formatting",
            "grammar",
            "inconsistency",
            "inconsistent-entities",
            "internationalization",
            "legal",
            "length",
            "locale-specific-content",
            "locale-violation",
            "markup",
            "misspelling",
            "mistranslation",
            "non-conformance",
            "numbers",
            "omission",
            "other",
            "pattern-problem",
            "register",
            "style",
            "terminology",
            "typographical",
            "uncategorized",
            "untranslated",
            "whitespace");

    private IssueTypes() {}
}
