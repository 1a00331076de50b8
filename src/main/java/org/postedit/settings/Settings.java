package org.postedit.settings;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import org.postedit.rule.RuleCard;
import org.postedit.rule.RuleSelector;

/**
 * What a caller may choose, such as the {@code artifacts} profile without the rules for page furniture:
 *
 * <pre>{@code
 * Settings.defaults()
 *         .withProfile(Profile.ARTIFACTS)
 *         .ignoring(List.of(RuleSelector.of("boilerplate", RuleCatalog.load())));
 * }</pre>
 *
 * @param profile which rules run
 * @param language the BCP 47 code of the language that texts are in; empty where each declares its own or is American English
 * @param select the only rules to report; empty for all
 * @param ignore rules not to report, even where selected
 * @param severities how bad findings are to be taken; of two that name a rule, the later holds
 * @param names people, places and firms that are spelt rightly, such as {@code bell hooks}
 * @param terms the house’s other words that are spelt rightly
 * @param cards rules of the house, beside those that come with Postedit
 * @param failOn from which severity on a finding makes a run fail
 * @param maxWarnings how many warnings a run may have without failing; empty for what {@code failOn} says
 */
public record Settings(
        Profile profile,
        Optional<String> language,
        List<RuleSelector> select,
        List<RuleSelector> ignore,
        List<SeverityChoice> severities,
        Set<String> names,
        Set<String> terms,
        List<RuleCard> cards,
        FailOn failOn,
        OptionalInt maxWarnings) {

    /** Copies the lists and sets. */
    public Settings {
        select = List.copyOf(select);
        ignore = List.copyOf(ignore);
        severities = List.copyOf(severities);
        names = Set.copyOf(names);
        terms = Set.copyOf(terms);
        cards = List.copyOf(cards);
    }

    /** Postedit's own rules and LanguageTool's, on American English unless a source says otherwise. */
    public static Settings defaults() {
        return new Settings(
                Profile.DEFAULT,
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(),
                Set.of(),
                Set.of(),
                List.of(),
                FailOn.WARNING,
                OptionalInt.empty());
    }

    /** The same with another profile. */
    public Settings withProfile(Profile other) {
        return new Settings(other, language, select, ignore, severities, names, terms, cards, failOn, maxWarnings);
    }

    /** The same for texts in a language. */
    public Settings withLanguage(String code) {
        return new Settings(
                profile, Optional.of(code), select, ignore, severities, names, terms, cards, failOn, maxWarnings);
    }

    /** The same with only these rules, instead of those selected before. */
    public Settings selecting(List<RuleSelector> rules) {
        return new Settings(profile, language, rules, ignore, severities, names, terms, cards, failOn, maxWarnings);
    }

    /** The same without these rules, and without those ignored before. */
    public Settings ignoring(List<RuleSelector> rules) {
        return new Settings(
                profile, language, select, joined(ignore, rules), severities, names, terms, cards, failOn, maxWarnings);
    }

    /** The same with the findings of some rules taken as so bad. */
    public Settings withSeverities(List<SeverityChoice> choices) {
        return new Settings(
                profile,
                language,
                select,
                ignore,
                joined(severities, choices),
                names,
                terms,
                cards,
                failOn,
                maxWarnings);
    }

    /** The same with these names beside those known before. */
    public Settings withNames(Set<String> more) {
        return new Settings(
                profile, language, select, ignore, severities, joined(names, more), terms, cards, failOn, maxWarnings);
    }

    /** The same with these terms beside those known before. */
    public Settings withTerms(Set<String> more) {
        return new Settings(
                profile, language, select, ignore, severities, names, joined(terms, more), cards, failOn, maxWarnings);
    }

    /** The same with these rules beside those known before. */
    public Settings withCards(List<RuleCard> more) {
        return new Settings(
                profile, language, select, ignore, severities, names, terms, joined(cards, more), failOn, maxWarnings);
    }

    /** The same with another measure of failure. */
    public Settings withFailOn(FailOn other) {
        return new Settings(profile, language, select, ignore, severities, names, terms, cards, other, maxWarnings);
    }

    /** The same with so many warnings let pass. */
    public Settings withMaxWarnings(int most) {
        return new Settings(
                profile, language, select, ignore, severities, names, terms, cards, failOn, OptionalInt.of(most));
    }

    private static <T> List<T> joined(List<T> some, List<T> more) {
        return Stream.concat(some.stream(), more.stream()).toList();
    }

    private static <T> Set<T> joined(Set<T> some, Set<T> more) {
        Set<T> all = new LinkedHashSet<>(some);
        all.addAll(more);
        return all;
    }
}
