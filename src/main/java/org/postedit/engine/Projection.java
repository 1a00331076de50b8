package org.postedit.engine;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.postedit.document.Article;
import org.postedit.document.Block;
import org.postedit.finding.Applicability;
import org.postedit.finding.Category;
import org.postedit.finding.Confidence;
import org.postedit.finding.Edit;
import org.postedit.finding.Finding;
import org.postedit.finding.Fix;
import org.postedit.rule.Detection;
import org.postedit.rule.Match;
import org.postedit.rule.Replacement;
import org.postedit.rule.Rule;
import org.postedit.rule.Suggestion;
import org.postedit.text.ProseRange;

/** Carries what detectors found in the prose over to the source, where reports and repairs live. */
final class Projection {
    private static final int BREAK = 2;
    private static final int WINDOW = 400;

    /** What has no white space for longer is no word; to walk over it for each finding would take the square of its length. */
    private static final int LONGEST_WORD = 400;

    private final Article article;
    private final SentencePrints prints;

    Projection(Article article, SentencePrints prints) {
        this.article = article;
        this.prints = prints;
    }

    /** The finding that a detection becomes. */
    Candidate project(Detection detection) {
        Rule rule = detection.rule();
        Match match = detection.match();
        Confidence confidence = min(rule.confidence(), match.atMost());
        List<Fix> fixes = match.suggestions().stream()
                .map(suggestion -> fix(rule, confidence, suggestion))
                .flatMap(Optional::stream)
                .distinct()
                .toList();
        Finding finding = new Finding(
                rule.id(),
                rule.category(),
                rule.mqm(),
                rule.severity(),
                confidence,
                article.map().toSource(match.range()),
                match.message().orElse(rule.message()),
                fixes,
                match.related().stream().map(article.map()::toSource).toList(),
                prints.of(rule.id(), match.range()));
        return new Candidate(rule, finding);
    }

    /**
     * The fix that a suggestion becomes, trimmed to what really changes. Where markup lies inside, it changes word by word
     * around the markup; where that is in the way still, it is shown only.
     */
    private Optional<Fix> fix(Rule rule, Confidence confidence, Suggestion suggestion) {
        List<Replacement> changes = suggestion.replacements().stream()
                .map(this::withBreak)
                .map(change -> Trimming.of(change, article.prose()))
                .filter(change -> !Trimming.isNothing(change))
                .flatMap(change -> aroundMarkup(change).stream())
                .sorted(Comparator.comparing(Replacement::range))
                .toList();
        Optional<List<Edit>> applicable = edits(changes);
        List<Edit> edits = applicable.orElseGet(() -> shown(changes));
        if (edits.isEmpty()) {
            return Optional.empty();
        }
        Applicability applicability = applicable.isPresent()
                ? applicability(rule, confidence, suggestion, changes)
                : Applicability.DISPLAY_ONLY;
        return Optional.of(new Fix(suggestion.title(), applicability, edits));
    }

    /** The edits that make the changes; nothing where markup is in the way of one. */
    private Optional<List<Edit>> edits(List<Replacement> changes) {
        if (!article.runs().isEmpty()) {
            return new RunEdits(article).of(changes);
        }
        return changes.stream().allMatch(change -> isReplaceable(change) && isWritable(change))
                ? Optional.of(shown(changes))
                : Optional.empty();
    }

    private List<Edit> shown(List<Replacement> changes) {
        return changes.stream()
                .map(change -> new Edit(article.map().toSource(change.range()), written(change)))
                .filter(edit -> !edit.range().isEmpty() || !edit.text().isEmpty())
                .toList();
    }

    private List<Replacement> aroundMarkup(Replacement change) {
        return isReplaceable(change) ? List.of(change) : WordDiff.of(change, article.prose());
    }

    private boolean isReplaceable(Replacement change) {
        return article.map().isReplaceable(change.range());
    }

    private String written(Replacement change) {
        return article.escaping().write(change.text()).orElse(change.text());
    }

    private boolean isWritable(Replacement change) {
        return article.escaping().write(change.text()).isPresent();
    }

    private Applicability applicability(
            Rule rule, Confidence confidence, Suggestion suggestion, List<Replacement> changes) {
        Applicability allowed = min(rule.fix(), suggestion.atMost());
        boolean safe = allowed == Applicability.SAFE
                && confidence == Confidence.HIGH
                && (isFurniture(rule, changes) || keepsWhatIsSaid(changes));
        return safe ? Applicability.SAFE : min(allowed, Applicability.UNSAFE);
    }

    /** Whether a rule that looks for furniture takes away whole blocks and nothing else. */
    private boolean isFurniture(Rule rule, List<Replacement> changes) {
        return rule.category() == Category.BOILERPLATE && changes.stream().allMatch(this::takesWholeBlocks);
    }

    private boolean takesWholeBlocks(Replacement change) {
        ProseRange range = change.range();
        List<Block> hit = article.blocksTouching(range).stream()
                .filter(block -> block.range().overlaps(range))
                .toList();
        return change.text().isEmpty()
                && !hit.isEmpty()
                && hit.stream().allMatch(block -> range.contains(block.range()));
    }

    /** Compares the words around the changes: a sentence or two each way, cut between words. */
    private boolean keepsWhatIsSaid(List<Replacement> changes) {
        String prose = article.prose();
        int from = Math.max(0, changes.get(0).range().start() - WINDOW);
        int to =
                Math.min(prose.length(), changes.get(changes.size() - 1).range().end() + WINDOW);
        int lowest = Math.max(0, from - LONGEST_WORD);
        while (from > lowest && !Character.isWhitespace(prose.charAt(from - 1))) {
            from--;
        }
        int highest = Math.min(prose.length(), to + LONGEST_WORD);
        while (to < highest && !Character.isWhitespace(prose.charAt(to))) {
            to++;
        }
        StringBuilder after = new StringBuilder();
        int done = from;
        for (Replacement change : changes) {
            after.append(prose, done, change.range().start()).append(change.text());
            done = change.range().end();
        }
        after.append(prose, done, to);
        return SafePromise.holds(prose.substring(from, to), after);
    }

    /**
     * A change that takes away whole blocks takes the break before them along, or the one after where they stand first; in
     * a format where a break is no text, neither.
     */
    private Replacement withBreak(Replacement change) {
        ProseRange range = change.range();
        if (range.isEmpty() || !takesWholeBlocks(change) || !isBetweenBreaks(range)) {
            return change;
        }
        int start = Math.max(0, range.start() - BREAK);
        int end = range.start() > 0 ? range.end() : Math.min(article.prose().length(), range.end() + BREAK);
        Replacement wider = new Replacement(new ProseRange(start, end), "");
        return isReplaceable(wider) ? wider : change;
    }

    private boolean isBetweenBreaks(ProseRange range) {
        List<Block> blocks = article.blocksTouching(range);
        return blocks.get(0).range().start() == range.start()
                && blocks.get(blocks.size() - 1).range().end() == range.end();
    }

    private static <T extends Comparable<T>> T min(T one, T other) {
        return one.compareTo(other) <= 0 ? one : other;
    }
}
