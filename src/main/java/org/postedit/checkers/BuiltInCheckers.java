package org.postedit.checkers;

import static java.util.Map.entry;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.postedit.checkers.attribution.CapitalVerb;
import org.postedit.checkers.attribution.DoubledTitle;
import org.postedit.checkers.attribution.SaidTwice;
import org.postedit.checkers.attribution.StopBeforeSpeaker;
import org.postedit.checkers.attribution.SwallowedSpeaker;
import org.postedit.checkers.attribution.TornClause;
import org.postedit.checkers.boilerplate.AdMarker;
import org.postedit.checkers.boilerplate.AuthorBio;
import org.postedit.checkers.boilerplate.CommentLine;
import org.postedit.checkers.boilerplate.CookieNotice;
import org.postedit.checkers.boilerplate.CopyrightLine;
import org.postedit.checkers.boilerplate.EditorLine;
import org.postedit.checkers.boilerplate.Navigation;
import org.postedit.checkers.boilerplate.PhotoCredit;
import org.postedit.checkers.boilerplate.ReadAlso;
import org.postedit.checkers.boilerplate.ShareLine;
import org.postedit.checkers.boilerplate.SiteName;
import org.postedit.checkers.boilerplate.SourceLine;
import org.postedit.checkers.boilerplate.SubscriptionLine;
import org.postedit.checkers.boilerplate.ThrowawayBio;
import org.postedit.checkers.casing.CapitalArticle;
import org.postedit.checkers.casing.LowercaseHeadline;
import org.postedit.checkers.casing.LowercaseName;
import org.postedit.checkers.casing.LowercaseNameNoun;
import org.postedit.checkers.casing.LowercaseParagraph;
import org.postedit.checkers.consistency.GlossOfItself;
import org.postedit.checkers.consistency.HeadingTerm;
import org.postedit.checkers.consistency.NameOrder;
import org.postedit.checkers.consistency.NameSlip;
import org.postedit.checkers.consistency.NameSpelling;
import org.postedit.checkers.duplication.BegunAnew;
import org.postedit.checkers.duplication.DisplacedTail;
import org.postedit.checkers.duplication.HeadlineInLead;
import org.postedit.checkers.duplication.JoinedToItself;
import org.postedit.checkers.duplication.Oscillation;
import org.postedit.checkers.duplication.RepeatedParagraph;
import org.postedit.checkers.duplication.RepeatedPhrase;
import org.postedit.checkers.duplication.RepeatedRun;
import org.postedit.checkers.duplication.RepeatedWord;
import org.postedit.checkers.fluency.ArticleBeforeSound;
import org.postedit.checkers.fluency.DoubledPossessive;
import org.postedit.checkers.fluency.LostNoun;
import org.postedit.checkers.number.BareDay;
import org.postedit.checkers.number.CalquedDate;
import org.postedit.checkers.number.DecimalComma;
import org.postedit.checkers.number.ForeignGroups;
import org.postedit.checkers.number.FusedTime;
import org.postedit.checkers.number.Misgrouped;
import org.postedit.checkers.number.SpaceAfterCurrency;
import org.postedit.checkers.number.TornOrdinal;
import org.postedit.checkers.number.TornThousands;
import org.postedit.checkers.number.TornTime;
import org.postedit.checkers.number.Ungrouped;
import org.postedit.checkers.punctuation.CommaAfterStop;
import org.postedit.checkers.punctuation.DoubledMark;
import org.postedit.checkers.punctuation.FullWidthMark;
import org.postedit.checkers.punctuation.GluedWord;
import org.postedit.checkers.punctuation.LostSpaceAfterComma;
import org.postedit.checkers.punctuation.LostSpaceAfterStop;
import org.postedit.checkers.punctuation.LostSpaceAtBracket;
import org.postedit.checkers.punctuation.SpaceBeforeApostrophe;
import org.postedit.checkers.punctuation.SpaceBeforeMark;
import org.postedit.checkers.punctuation.SpaceBeforePercent;
import org.postedit.checkers.punctuation.SpaceBeforeStop;
import org.postedit.checkers.punctuation.SpaceInBrackets;
import org.postedit.checkers.punctuation.StopAfterClosingMark;
import org.postedit.checkers.punctuation.StopAfterComma;
import org.postedit.checkers.punctuation.StopBeforeComma;
import org.postedit.checkers.quotation.ClosedTooEarly;
import org.postedit.checkers.quotation.CommaOutside;
import org.postedit.checkers.quotation.CornerMark;
import org.postedit.checkers.quotation.DashBeforeSpeaker;
import org.postedit.checkers.quotation.LostClosingMark;
import org.postedit.checkers.quotation.LostOpeningMark;
import org.postedit.checkers.quotation.LostStop;
import org.postedit.checkers.quotation.MarkShape;
import org.postedit.checkers.quotation.MarkSpacing;
import org.postedit.checkers.quotation.NestedMarks;
import org.postedit.checkers.quotation.Orphan;
import org.postedit.checkers.quotation.Split;
import org.postedit.checkers.quotation.StrayMark;
import org.postedit.checkers.quotation.Unpaired;
import org.postedit.checkers.residue.Entity;
import org.postedit.checkers.residue.ForeignScript;
import org.postedit.checkers.residue.HiddenCharacter;
import org.postedit.checkers.residue.LookAlike;
import org.postedit.checkers.residue.Mojibake;
import org.postedit.checkers.residue.Placeholder;
import org.postedit.checkers.residue.Remark;
import org.postedit.checkers.residue.RepeatedSyllable;
import org.postedit.checkers.residue.Shortcode;
import org.postedit.checkers.residue.SourceDateline;
import org.postedit.checkers.residue.SourceSign;
import org.postedit.checkers.residue.Tag;
import org.postedit.checkers.segmentation.CapitalAfterComma;
import org.postedit.checkers.segmentation.DetachedConjunct;
import org.postedit.checkers.segmentation.DetachedInfinitive;
import org.postedit.checkers.segmentation.DetachedPreposition;
import org.postedit.checkers.segmentation.DetachedSubordinate;
import org.postedit.checkers.segmentation.LostFullStop;
import org.postedit.checkers.segmentation.LowercaseAfterStop;
import org.postedit.checkers.segmentation.PronounAfterName;
import org.postedit.checkers.segmentation.RunInDateline;
import org.postedit.checkers.segmentation.TornVerb;
import org.postedit.finding.RuleId;
import org.postedit.rule.Checker;

/** The checkers of the rules that need Java, by id: {@code quotation/lost-stop} is found by {@link LostStop}. */
public final class BuiltInCheckers {
    private static final Map<String, Checker> BY_ID = Map.ofEntries(
            entry("attribution/capital-verb", new CapitalVerb()),
            entry("attribution/doubled-title", new DoubledTitle()),
            entry("attribution/said-twice", new SaidTwice()),
            entry("attribution/stop-before-speaker", new StopBeforeSpeaker()),
            entry("attribution/swallowed-speaker", new SwallowedSpeaker()),
            entry("attribution/torn-clause", new TornClause()),
            entry("boilerplate/ad-marker", new AdMarker()),
            entry("boilerplate/author-bio", new AuthorBio()),
            entry("boilerplate/comment-line", new CommentLine()),
            entry("boilerplate/cookie-notice", new CookieNotice()),
            entry("boilerplate/copyright-line", new CopyrightLine()),
            entry("boilerplate/editor-line", new EditorLine()),
            entry("boilerplate/navigation", new Navigation()),
            entry("boilerplate/photo-credit", new PhotoCredit()),
            entry("boilerplate/read-also", new ReadAlso()),
            entry("boilerplate/share-line", new ShareLine()),
            entry("boilerplate/site-name", new SiteName()),
            entry("boilerplate/source-line", new SourceLine()),
            entry("boilerplate/subscription-line", new SubscriptionLine()),
            entry("boilerplate/throwaway-bio", new ThrowawayBio()),
            entry("casing/capital-article", new CapitalArticle()),
            entry("casing/lowercase-headline", new LowercaseHeadline()),
            entry("casing/lowercase-name", new LowercaseName()),
            entry("casing/lowercase-name-noun", new LowercaseNameNoun()),
            entry("casing/lowercase-paragraph", new LowercaseParagraph()),
            entry("consistency/gloss-of-itself", new GlossOfItself()),
            entry("consistency/heading-term", new HeadingTerm()),
            entry("consistency/name-order", new NameOrder()),
            entry("consistency/name-slip", new NameSlip()),
            entry("consistency/name-spelling", new NameSpelling()),
            entry("duplication/begun-anew", new BegunAnew()),
            entry("duplication/displaced-tail", new DisplacedTail()),
            entry("duplication/headline-in-lead", new HeadlineInLead()),
            entry("duplication/joined-to-itself", new JoinedToItself()),
            entry("duplication/oscillation", new Oscillation()),
            entry("duplication/repeated-paragraph", new RepeatedParagraph()),
            entry("duplication/repeated-phrase", new RepeatedPhrase()),
            entry("duplication/repeated-run", new RepeatedRun()),
            entry("duplication/repeated-word", new RepeatedWord()),
            entry("fluency/article-before-sound", new ArticleBeforeSound()),
            entry("fluency/doubled-possessive", new DoubledPossessive()),
            entry("fluency/lost-noun", new LostNoun()),
            entry("number/bare-day", new BareDay()),
            entry("number/calqued-date", new CalquedDate()),
            entry("number/decimal-comma", new DecimalComma()),
            entry("number/foreign-groups", new ForeignGroups()),
            entry("number/fused-time", new FusedTime()),
            entry("number/misgrouped", new Misgrouped()),
            entry("number/space-after-currency", new SpaceAfterCurrency()),
            entry("number/torn-ordinal", new TornOrdinal()),
            entry("number/torn-thousands", new TornThousands()),
            entry("number/torn-time", new TornTime()),
            entry("number/ungrouped", new Ungrouped()),
            entry("punctuation/comma-after-stop", new CommaAfterStop()),
            entry("punctuation/doubled-mark", new DoubledMark()),
            entry("punctuation/full-width-mark", new FullWidthMark()),
            entry("punctuation/glued-word", new GluedWord()),
            entry("punctuation/lost-space-after-comma", new LostSpaceAfterComma()),
            entry("punctuation/lost-space-after-stop", new LostSpaceAfterStop()),
            entry("punctuation/lost-space-at-bracket", new LostSpaceAtBracket()),
            entry("punctuation/space-before-apostrophe", new SpaceBeforeApostrophe()),
            entry("punctuation/space-before-mark", new SpaceBeforeMark()),
            entry("punctuation/space-before-percent", new SpaceBeforePercent()),
            entry("punctuation/space-before-stop", new SpaceBeforeStop()),
            entry("punctuation/space-in-brackets", new SpaceInBrackets()),
            entry("punctuation/stop-after-closing-mark", new StopAfterClosingMark()),
            entry("punctuation/stop-after-comma", new StopAfterComma()),
            entry("punctuation/stop-before-comma", new StopBeforeComma()),
            entry("quotation/closed-too-early", new ClosedTooEarly()),
            entry("quotation/comma-outside", new CommaOutside()),
            entry("quotation/corner-mark", new CornerMark()),
            entry("quotation/dash-before-speaker", new DashBeforeSpeaker()),
            entry("quotation/lost-closing-mark", new LostClosingMark()),
            entry("quotation/lost-opening-mark", new LostOpeningMark()),
            entry("quotation/lost-stop", new LostStop()),
            entry("quotation/mark-shape", new MarkShape()),
            entry("quotation/mark-spacing", new MarkSpacing()),
            entry("quotation/nested-marks", new NestedMarks()),
            entry("quotation/orphan", new Orphan()),
            entry("quotation/split", new Split()),
            entry("quotation/stray-mark", new StrayMark()),
            entry("quotation/unpaired", new Unpaired()),
            entry("residue/entity", new Entity()),
            entry("residue/foreign-script", new ForeignScript()),
            entry("residue/hidden-character", new HiddenCharacter()),
            entry("residue/look-alike", new LookAlike()),
            entry("residue/mojibake", new Mojibake()),
            entry("residue/placeholder", new Placeholder()),
            entry("residue/remark", new Remark()),
            entry("residue/repeated-syllable", new RepeatedSyllable()),
            entry("residue/shortcode", new Shortcode()),
            entry("residue/source-dateline", new SourceDateline()),
            entry("residue/source-sign", new SourceSign()),
            entry("residue/tag", new Tag()),
            entry("segmentation/capital-after-comma", new CapitalAfterComma()),
            entry("segmentation/detached-conjunct", new DetachedConjunct()),
            entry("segmentation/detached-infinitive", new DetachedInfinitive()),
            entry("segmentation/detached-preposition", new DetachedPreposition()),
            entry("segmentation/detached-subordinate", new DetachedSubordinate()),
            entry("segmentation/lost-full-stop", new LostFullStop()),
            entry("segmentation/lowercase-after-stop", new LowercaseAfterStop()),
            entry("segmentation/pronoun-after-name", new PronounAfterName()),
            entry("segmentation/run-in-dateline", new RunInDateline()),
            entry("segmentation/torn-verb", new TornVerb()));

    private BuiltInCheckers() {}

    /** The checker of a rule; empty where the rule's card defines what it finds, or no such rule is known. */
    public static Optional<Checker> find(RuleId id) {
        return Optional.ofNullable(BY_ID.get(id.value()));
    }

    /** The rules that have a checker. */
    public static Set<RuleId> ids() {
        return BY_ID.keySet().stream().map(RuleId::new).collect(Collectors.toUnmodifiableSet());
    }
}
