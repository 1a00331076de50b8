package org.postedit.suppression;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.postedit.document.Source;
import org.postedit.finding.Finding;
import org.postedit.finding.Suppressed;
import org.postedit.suppression.Spots.Spot;

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
        Lookup lookup = new Lookup(suppressions, Spots.all(suppressions), source.text());
        List<Finding> shown = new ArrayList<>();
        List<Suppressed> suppressed = new ArrayList<>();
        Set<Suppression> used = new HashSet<>();
        Set<Spot> held = new HashSet<>();
        for (Finding finding : findings) {
            List<Spot> about = lookup.about(finding);
            about.forEach(spot -> used.add(suppressions.get(spot.number())));
            held.addAll(about);
            about.stream()
                    .max(Comparator.comparingInt(Spot::number))
                    .map(spot -> suppressions.get(spot.number()))
                    .ifPresentOrElse(
                            one -> suppressed.add(new Suppressed(finding, one.reason(), one.isInSource())),
                            () -> shown.add(finding));
        }
        leftOut.forEach(finding -> lookup.about(finding).forEach(spot -> used.add(suppressions.get(spot.number()))));
        Safekeeping keeping = Safekeeping.of(source, suppressions, held);
        return new Parting(shown.stream().map(keeping::keep).toList(), suppressed, used);
    }

    /** Looks up by place first, since most suppressions are elsewhere. */
    private record Lookup(List<Suppression> suppressions, Spots spots, String text) {

        List<Spot> about(Finding finding) {
            return spots.touching(finding.range()).stream()
                    .filter(spot -> suppressions.get(spot.number()).covers(spot.place(), finding, text))
                    .toList();
        }
    }
}
