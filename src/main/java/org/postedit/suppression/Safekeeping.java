package org.postedit.suppression;

import java.util.List;
import java.util.regex.Pattern;
import org.postedit.document.ArticleReader;
import org.postedit.document.Source;
import org.postedit.finding.Edit;
import org.postedit.finding.Finding;
import org.postedit.finding.Fix;
import org.postedit.finding.Suppressed;
import org.postedit.text.SourceRange;

/**
 * Keeps for each suppression what it is about: a fix that would take it away is for a person to make.
 *
 * <p>A comment whose block is taken out would be about the next block, and an entry whose words are mended about none; what
 * a person said to leave would be lost, or something else hidden.
 *
 * @param source what is to be mended
 * @param suppressions what is to be left
 * @param suppressed what was left
 */
record Safekeeping(Source source, List<Suppression> suppressions, List<Suppressed> suppressed) {
    private static final Pattern MARKUP = Pattern.compile("<[^>]*>|\\]\\([^)]*\\)");

    /** The finding, with each fix that takes too much only shown. */
    Finding keep(Finding finding) {
        if (suppressions.isEmpty() || finding.fixes().stream().noneMatch(this::takes)) {
            return finding;
        }
        return finding.withFixes(finding.fixes().stream()
                .map(fix -> takes(fix) ? fix.displayOnly() : fix)
                .toList());
    }

    private boolean takes(Fix fix) {
        return suppressions.stream().anyMatch(one -> one.scope().wholly() ? mends(fix, one) : empties(fix, one));
    }

    /** Whether it changes words by which an entry of the side-car knows what it hides. */
    private boolean mends(Fix fix, Suppression entry) {
        String text = source.text();
        return entry.scope().places().stream()
                .filter(place ->
                        fix.edits().stream().anyMatch(edit -> edit.range().overlaps(place)))
                .anyMatch(place -> suppressed.stream()
                        .map(Suppressed::finding)
                        .anyMatch(finding -> entry.covers(finding, text)
                                && Scope.words(List.of(place)).covers(finding.range(), text)));
    }

    /** Whether it takes out all that a reader sees of the block behind a comment. */
    private boolean empties(Fix fix, Suppression comment) {
        SourceRange block = comment.scope().places().get(0);
        int taken = fix.edits().stream()
                .map(Edit::range)
                .filter(block::overlaps)
                .mapToInt(SourceRange::length)
                .sum();
        // Reading takes time: a fix of a few characters empties no block of many words.
        long letters = MARKUP.matcher(block.in(source.text()))
                .replaceAll("")
                .chars()
                .filter(Character::isLetterOrDigit)
                .count();
        if (comment.marks().size() > 1 || taken == 0 || letters > taken) {
            return false;
        }
        StringBuilder left = new StringBuilder();
        int done = block.start();
        for (Edit edit : fix.edits()) {
            if (block.overlaps(edit.range())) {
                left.append(source.text(), done, Math.max(done, edit.range().start()))
                        .append(edit.text());
                done = Math.min(block.end(), edit.range().end());
            }
        }
        left.append(source.text(), done, block.end());
        return ArticleReader.of(source.format())
                .read(source.withText(left.toString()))
                .blocks()
                .isEmpty();
    }
}
