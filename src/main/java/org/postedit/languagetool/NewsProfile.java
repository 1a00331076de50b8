package org.postedit.languagetool;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.languagetool.rules.ITSIssueType;
import org.languagetool.rules.Rule;
import org.languagetool.rules.RuleMatch;
import org.postedit.text.ProseRange;

/**
 * Leaves of LanguageTool's matches those that matter to a news desk: no names, no house style, no advice.
 *
 * <p>A list names the rules that are silent; what a repair would change tells the rest. An instance serves one article and
 * one thread.
 */
final class NewsProfile {
    private static final String SENTENCE_SPACE = "SENTENCE_WHITESPACE";
    private static final String SENTENCE_START = "UPPERCASE_SENTENCE_START";
    private static final Pattern DOMAIN = Pattern.compile("Gov|Com|Org|Net|Edu");
    private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}\\p{M}'’]*");
    private static final Pattern FIRST_PERSON = Pattern.compile("I(?:['’](?:m|ve|d|ll))?");
    private static final Set<ITSIssueType> NO_SPELLINGS = Set.of(ITSIssueType.Whitespace, ITSIssueType.Duplication);

    private final NewsList silent;
    private final String text;
    private final Capitals capitals;
    private final NewsSpelling spelling;
    private final LowerCaseStart starts;

    /** A profile for {@code text}; {@code known} tells whether a lower-case word is in the dictionary. */
    NewsProfile(NewsList silent, String text, Predicate<String> known) {
        this.silent = silent;
        this.text = text;
        this.capitals = new Capitals(text);
        this.spelling = new NewsSpelling(text, capitals, known);
        this.starts = new LowerCaseStart(text);
    }

    /** Whether the rule is LanguageTool's speller, which looks at single words. */
    static boolean isSpeller(Rule rule) {
        return rule.getId().startsWith("MORFOLOGIK_") || rule.getId().equals("LIGATURES");
    }

    /** Whether the match at {@code range} is worth showing; {@code suggestions} are its own, best first. */
    boolean shows(RuleMatch match, ProseRange range, List<String> suggestions) {
        Rule rule = match.getRule();
        if (isSpeller(rule)) {
            return spelling.isSlip(range, suggestions, match.getMessage());
        }
        if (silent.silences(rule)) {
            return false;
        }
        if (rule.getId().equals(SENTENCE_START)) {
            return !starts.isMeant(range.start());
        }
        String old = range.in(text);
        if (rule.getId().equals(SENTENCE_SPACE)) {
            boolean afterEllipsis = range.start() > 0 && text.charAt(range.start() - 1) == '…';
            return !afterEllipsis && !DOMAIN.matcher(old).matches();
        }
        ITSIssueType type = rule.getLocQualityIssueType();
        boolean properNoun = rule.getCategory().getId().toString().equals("PROPER_NOUNS");
        boolean preference = !suggestions.isEmpty()
                && !NO_SPELLINGS.contains(type)
                && Preference.isOnly(old, suggestions.get(0), properNoun);
        return !preference && !(type == ITSIssueType.Grammar && holdsName(range));
    }

    /** Whether a grammar rule has read a name, or a headline in title case, as ordinary words: {@code We the People}. */
    private boolean holdsName(ProseRange range) {
        Matcher words = WORD.matcher(text).region(range.start(), range.end());
        while (words.find()) {
            boolean capital = Character.isUpperCase(words.group().codePointAt(0));
            if (capital && !FIRST_PERSON.matcher(words.group()).matches()) {
                if (capitals.inTitle(words.start()) || !capitals.startsSentence(words.start())) {
                    return true;
                }
            }
        }
        return false;
    }
}
