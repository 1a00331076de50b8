package org.postedit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.postedit.document.Source;
import org.postedit.engine.Failure;
import org.postedit.engine.Report;
import org.postedit.finding.Applicability;
import org.postedit.finding.Category;
import org.postedit.finding.Finding;
import org.postedit.fix.Applied;
import org.postedit.fix.FixApplier;

/**
 * Mends a source again and again until nothing is left to mend, since one repair can uncover the next.
 *
 * <p>Where repairs undo each other, the text goes round in a circle; of the texts on it, the first by character is taken,
 * wherever the circle was entered. So mending twice gives what mending once gives.
 *
 * @param lint what the rules find in a source
 * @param least the least a fix must be to be applied
 */
record RepairLoop(Function<Source, Report> lint, Applicability least) {
    private static final int MOST_PASSES = 100;

    /** The source mended. */
    Repair run(Source source) {
        Map<String, Repair> seen = new LinkedHashMap<>();
        Repair current = new Repair(source, List.of(), lint.apply(source));
        for (int pass = 0; pass < MOST_PASSES; pass++) {
            seen.put(current.source().text(), current);
            Applied applied = mend(current);
            if (applied.mended().isEmpty()) {
                return withSideCar(current);
            }
            if (seen.containsKey(applied.text())) {
                return withSideCar(firstOfCircle(seen, applied.text()));
            }
            current = next(current, applied);
        }
        return unsettled(source, seen);
    }

    /** A suppression that hides nothing goes last, when it is known that there will be nothing to hide. */
    private Applied mend(Repair current) {
        String text = current.source().text();
        List<Finding> all = current.left().findings();
        Applied applied = FixApplier.apply(text, some(all, finding -> !isOfSuppression(finding)), least);
        return applied.mended().isEmpty()
                ? FixApplier.apply(text, some(all, RepairLoop::isOfSuppression), least)
                : applied;
    }

    private static List<Finding> some(List<Finding> all, Predicate<Finding> which) {
        return all.stream().filter(which).toList();
    }

    private static boolean isOfSuppression(Finding finding) {
        return finding.category() == Category.SUPPRESSION;
    }

    /** The same with the side-car mended, which changes nothing in the text. */
    private Repair withSideCar(Repair settled) {
        Repair current = settled;
        for (int pass = 0; pass < MOST_PASSES; pass++) {
            Optional<Report> beside = current.left().beside();
            if (beside.isEmpty()) {
                return current;
            }
            Source sideCar = beside.get().source();
            Applied applied = FixApplier.apply(sideCar.text(), beside.get().findings(), least);
            if (applied.mended().isEmpty()) {
                return current;
            }
            List<Finding> mended = new ArrayList<>(current.mended());
            mended.addAll(applied.mended());
            Source source = current.source().withSideCar(sideCar.withText(applied.text()));
            current = new Repair(source, mended, lint.apply(source));
        }
        return current;
    }

    private Repair next(Repair current, Applied applied) {
        List<Finding> mended = new ArrayList<>(current.mended());
        mended.addAll(applied.mended());
        Source source = current.source().withText(applied.text());
        return new Repair(source, mended, lint.apply(source));
    }

    private static Repair firstOfCircle(Map<String, Repair> seen, String entry) {
        return seen.values().stream()
                .dropWhile(repair -> !repair.source().text().equals(entry))
                .min(Comparator.comparing(repair -> repair.source().text()))
                .orElseThrow();
    }

    /** The source as it was, and a report that says why: a text that is different after each pass has no repair. */
    private static Repair unsettled(Source source, Map<String, Repair> seen) {
        Report report = seen.values().iterator().next().left();
        List<Failure> failures = new ArrayList<>(report.failures());
        failures.add(new Failure("repair", "not settled after " + MOST_PASSES + " passes; nothing was repaired"));
        return new Repair(source, List.of(), report.withFailures(failures));
    }
}
