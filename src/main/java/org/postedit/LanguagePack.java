package org.postedit;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.postedit.analysis.Lexicons;
import org.postedit.analysis.PlainTagger;
import org.postedit.analysis.Tagger;
import org.postedit.checkers.BuiltInCheckers;
import org.postedit.checkers.PhraseDetector;
import org.postedit.engine.Linter;
import org.postedit.finding.Confidence;
import org.postedit.finding.RuleId;
import org.postedit.languagetool.LanguageToolChecks;
import org.postedit.languagetool.LanguageToolTagger;
import org.postedit.languagetool.PatternCards;
import org.postedit.rule.CheckerDetector;
import org.postedit.rule.Detector;
import org.postedit.rule.RuleCard;
import org.postedit.rule.RuleCatalog;
import org.postedit.rule.RuleSelector;
import org.postedit.settings.Profile;

/**
 * All that one language needs to be linted: its tagger, its word lists and the rules that speak of it.
 *
 * @param tagger cuts into sentences and words
 * @param lexicons the word lists
 * @param linter the rules
 * @param notes what a reader of its reports should know
 * @param rules our own rules that run
 * @param languageTool whether LanguageTool's checks run too
 */
record LanguagePack(
        Tagger tagger, Lexicons lexicons, Linter linter, List<String> notes, Set<RuleId> rules, boolean languageTool) {
    private static final String ENGLISH = "en";
    private static final String ANY = "any";

    /** The pack for the BCP 47 code {@code language}, such as {@code en-US}. */
    static LanguagePack of(String language, Profile profile, RuleCatalog catalog) {
        String base = Locale.forLanguageTag(language).getLanguage();
        boolean english = base.equals(ENGLISH);
        Tagger tagger = english ? new LanguageToolTagger() : new PlainTagger(language);
        List<String> notes = english
                ? List.of()
                : List.of("no rules for the language “" + language + "”: only those for any language were run");
        Confidence least = profile == Profile.STRICT ? Confidence.LOW : Confidence.MEDIUM;
        List<RuleCard> cards = catalog.cards().stream()
                .filter(card -> card.rule().confidence().compareTo(least) >= 0)
                .filter(card -> card.rule().language().equals(ANY)
                        || card.rule().language().equals(base))
                .toList();
        List<Detector> detectors = new ArrayList<>(ours(cards));
        if (english) {
            detectors.add(new PatternCards(cards));
        }
        boolean languageTool = english && profile != Profile.ARTIFACTS;
        if (languageTool) {
            detectors.add(new LanguageToolChecks(language));
        }
        Set<RuleId> rules = cards.stream().map(card -> card.rule().id()).collect(Collectors.toSet());
        return new LanguagePack(
                tagger, new Lexicons(ENGLISH), new Linter(detectors, least), notes, rules, languageTool);
    }

    /** Whether every rule that {@code selector} names runs. */
    boolean runs(RuleSelector selector, RuleCatalog catalog) {
        return (languageTool || !selector.mayNameLanguageTool())
                && catalog.cards().stream()
                        .map(RuleCard::rule)
                        .filter(rule -> selector.matches(rule.id(), rule.category()))
                        .allMatch(rule -> rules.contains(rule.id()));
    }

    /** Our own rules: a detector for each checker, and one for all cards of a kind. */
    private static List<Detector> ours(List<RuleCard> cards) {
        List<Detector> detectors = new ArrayList<>();
        for (RuleCard card : cards) {
            BuiltInCheckers.find(card.rule().id())
                    .ifPresent(checker -> detectors.add(new CheckerDetector(card.rule(), checker)));
        }
        detectors.add(new PhraseDetector(cards));
        return detectors;
    }
}
