package org.postedit.finding;

import java.util.Locale;

/** The kind of fault a finding names, such as {@link #QUOTATION} for a closing mark set too early. */
public enum Category {
    /** Quotation marks and what stands between them. */
    QUOTATION,
    /** Stops, commas and the spaces around them. */
    PUNCTUATION,
    /** Where one sentence ends and the next begins. */
    SEGMENTATION,
    /** Words, clauses or paragraphs said twice. */
    DUPLICATION,
    /** Who said it. */
    ATTRIBUTION,
    /** Text that belongs to the page, not to the article: bios, share lines, credits. */
    BOILERPLATE,
    /** What a machine left behind: mojibake, markup, words of the source language. */
    RESIDUE,
    /** Upper and lower case. */
    CASING,
    /** One thing named two ways. */
    CONSISTENCY,
    /** Calques and word order carried over from another language. */
    FLUENCY,
    /** Figures and dates. */
    NUMBER,
    /** What the source says and the translation does not; needs the source. */
    ACCURACY,
    /** LanguageTool's misspellings. */
    SPELLING,
    /** LanguageTool's grammar checks. */
    GRAMMAR,
    /** LanguageTool's style and register checks. */
    STYLE,
    /** LanguageTool's locale checks. */
    LOCALE,
    /** What a person wrote to keep other findings away: an ignore comment that does nothing. */
    SUPPRESSION;

    /** The name used in ids, folders and reports, such as {@code quotation}. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
