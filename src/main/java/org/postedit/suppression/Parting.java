package org.postedit.suppression;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.postedit.document.Source;
import org.postedit.finding.Finding;
import org.postedit.finding.Suppressed;

/**
 * Findings parted into those that are shown and those that a person said to leave.
 *
 * @param shown findings that no suppression is about, in their order
 * @param suppressed the others, in their order, each with the reason nearest before it
 * @param used the suppressions that are about any finding
 */
public record Parting(List<Finding> shown, List<Suppressed> suppressed, Set<Suppression> used) {

    /** Copies the lists. */
    public Parting {
        shown = List.copyOf(shown);
        suppressed = List.copyOf(suppressed);
        used = Set.copyOf(used);
    }

    /**
     * Parts {@code findings} in {@code source}; a fix that would take from a suppression what it is about is only shown.
     *
     * <p>What was left out of the report for another reason counts as use too: it may be reported when that reason goes, as
     * when the better finding at its place is repaired.
     */
    public static Parting of(
            List<Finding> findings, List<Finding> leftOut, List<Suppression> suppressions, Source source) {
        String text = source.text();
        List<Finding> shown = new ArrayList<>();
        List<Suppressed> suppressed = new ArrayList<>();
        Set<Suppression> used = new HashSet<>();
        for (Finding finding : findings) {
            List<Suppression> about = about(finding, suppressions, text);
            used.addAll(about);
            Optional<Suppression> nearest =
                    about.isEmpty() ? Optional.empty() : Optional.of(about.get(about.size() - 1));
            nearest.ifPresentOrElse(
                    one -> suppressed.add(new Suppressed(finding, one.reason(), one.isInSource())),
                    () -> shown.add(finding));
        }
        leftOut.forEach(finding -> used.addAll(about(finding, suppressions, text)));
        Safekeeping keeping = new Safekeeping(source, suppressions, suppressed);
        return new Parting(shown.stream().map(keeping::keep).toList(), suppressed, used);
    }

    private static List<Suppression> about(Finding finding, List<Suppression> suppressions, String text) {
        return suppressions.stream().filter(one -> one.covers(finding, text)).toList();
    }
}
