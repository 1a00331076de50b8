package org.postedit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.postedit.analysis.Analysis;
import org.postedit.document.Article;
import org.postedit.document.ArticleReader;
import org.postedit.document.Source;
import org.postedit.engine.Preferences;
import org.postedit.engine.Report;
import org.postedit.finding.Applicability;
import org.postedit.finding.Category;
import org.postedit.finding.RuleId;
import org.postedit.rule.RuleCatalog;
import org.postedit.rule.RuleSelector;
import org.postedit.settings.Settings;

/**
 * The door: finds what machine translation broke in an article, and repairs it.
 *
 * <pre>{@code
 * Postedit postedit = Postedit.with(Settings.defaults());
 * Report report = postedit.lint(Source.plain("draft.txt", "It lasted for years. , according to the mayor."));
 * }</pre>
 *
 * <p>An instance is immutable and safe for use by several threads at once. It is made in no time; what a language needs is
 * loaded when its first article comes, and kept.
 */
public final class Postedit {
    private final Settings settings;
    private final RuleCatalog base;
    private final RuleCatalog catalog;
    private final Map<String, LanguagePack> packs;
    private final Preferences preferences;

    /** What describes a picture or names a page stands beside the article, so that it cannot be furniture in it. */
    private final Preferences besideArticle;

    private Postedit(Settings settings, RuleCatalog base, RuleCatalog catalog, Map<String, LanguagePack> packs) {
        this.settings = settings;
        this.base = base;
        this.catalog = catalog;
        this.packs = packs;
        this.preferences = Preferences.of(settings);
        this.besideArticle = Preferences.of(settings.ignoring(List.of(RuleSelector.of(Category.BOILERPLATE))));
    }

    /**
     * A linter with the rules that come with Postedit, and those of {@code settings}.
     *
     * @throws org.postedit.rule.BrokenCardException if a card of the settings has the id of another
     */
    public static Postedit with(Settings settings) {
        try {
            return with(settings, RuleCatalog.load());
        } catch (IOException e) {
            throw new UncheckedIOException("the rules that come with Postedit cannot be read", e);
        }
    }

    /**
     * A linter with the rules of {@code catalog}, and those of {@code settings}.
     *
     * @throws org.postedit.rule.BrokenCardException if a card of the settings has the id of another
     */
    public static Postedit with(Settings settings, RuleCatalog catalog) {
        return new Postedit(settings, catalog, catalog.plus(settings.cards()), new ConcurrentHashMap<>());
    }

    /**
     * The same linter under other settings, such as a section's own. What a language needs is shared between the two as long
     * as their profiles and cards are the same.
     */
    public Postedit under(Settings other) {
        return sharesWith(other) ? new Postedit(other, base, catalog, packs) : with(other, base);
    }

    /** Whether it has loaded, or will load, the same as one under {@code other} settings. */
    public boolean sharesWith(Settings other) {
        return other.profile() == settings.profile() && other.cards().equals(settings.cards());
    }

    /** The cards of the rules it knows. */
    public RuleCatalog rules() {
        return catalog;
    }

    /**
     * What the rules find in {@code source}. What its comments or its side-car say to leave is kept apart; those that hide
     * nothing are findings themselves.
     */
    public Report lint(Source source) {
        LanguagePack pack = pack(source.language());
        List<String> notes = Stream.concat(pack.notes().stream(), source.surroundings().notes().stream())
                .toList();
        List<Report> parts = new ArrayList<>();
        for (Article article : ArticleReader.of(source.format()).readAll(source)) {
            Analysis analysis = new Analysis(article, pack.tagger(), pack.lexicons());
            parts.add(pack.linter().lint(article, analysis, notes, parts.isEmpty() ? preferences : besideArticle));
        }
        return new Suppressing(pack, catalog, preferences.wishes()).apply(Report.joined(parts));
    }

    /**
     * Whether a rule runs on texts in {@code language} and is reported, under the settings that were chosen; so whether it
     * says something that nothing of it is found.
     */
    public boolean runs(RuleId rule, String language) {
        LanguagePack pack = pack(language);
        return catalog.find(rule)
                .map(card -> pack.rules().contains(rule)
                        && preferences.wishes().include(rule, card.rule().category()))
                // LanguageTool tells its categories with its findings only.
                .orElse(pack.languageTool()
                        && settings.select().isEmpty()
                        && settings.ignore().isEmpty());
    }

    private LanguagePack pack(String code) {
        return packs.computeIfAbsent(code, language -> LanguagePack.of(language, settings.profile(), catalog));
    }

    /**
     * {@code source} with every fix applied that may be at {@code least} or above. Mended text is looked at again, since one
     * repair can uncover the next, until nothing is left to mend; so repairing twice gives what repairing once gives.
     */
    public Repair fix(Source source, Applicability least) {
        return new RepairLoop(this::lint, least).run(source);
    }
}
