package org.postedit.fix;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.postedit.finding.Applicability;
import org.postedit.finding.Edit;
import org.postedit.finding.Finding;
import org.postedit.finding.Fix;
import org.postedit.text.SourceRange;

/**
 * Applies the first fix of each finding to a text where it may be applied, each fix wholly or not at all; those after it are
 * for a person to choose from.
 *
 * <p>Where two fixes overlap, that of the surer finding goes first, then that of the earlier one; the other is put off, to
 * be decided again on the mended text.
 */
public final class FixApplier {
    private static final Comparator<Finding> SUREST_FIRST =
            Comparator.comparing(Finding::confidence).reversed().thenComparing(Finding.BY_PLACE);

    private FixApplier() {}

    /** {@code text} with the fixes of {@code findings} that may be applied at {@code least} or above. */
    public static Applied apply(String text, List<Finding> findings, Applicability least) {
        NavigableMap<SourceRange, Edit> edits = new TreeMap<>();
        List<Finding> mended = new ArrayList<>();
        List<Finding> putOff = new ArrayList<>();
        for (Finding finding : findings.stream().sorted(SUREST_FIRST).toList()) {
            Optional<Fix> fix = finding.fixes().stream()
                    .findFirst()
                    .filter(candidate -> candidate.applicability().compareTo(least) >= 0);
            if (fix.isPresent()) {
                boolean free = fix.get().edits().stream().allMatch(edit -> isFree(edits, edit));
                if (free) {
                    fix.get().edits().forEach(edit -> edits.put(edit.range(), edit));
                }
                (free ? mended : putOff).add(finding);
            }
        }
        mended.sort(Finding.BY_PLACE);
        return new Applied(rewrite(text, edits), mended, putOff);
    }

    /** Edits that meet at an edge are kept apart too: each was decided without knowing the other. */
    private static boolean isFree(NavigableMap<SourceRange, Edit> edits, Edit edit) {
        SourceRange before = edits.floorKey(new SourceRange(edit.range().end(), Integer.MAX_VALUE));
        return before == null || before.end() < edit.range().start();
    }

    private static String rewrite(String text, NavigableMap<SourceRange, Edit> edits) {
        StringBuilder rewritten = new StringBuilder(text.length());
        int done = 0;
        for (Edit edit : edits.values()) {
            rewritten.append(text, done, edit.range().start()).append(edit.text());
            done = edit.range().end();
        }
        return rewritten.append(text, done, text.length()).toString();
    }
}
