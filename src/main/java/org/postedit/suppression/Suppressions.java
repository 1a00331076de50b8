package org.postedit.suppression;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.postedit.document.Source;
import org.postedit.rule.RuleCatalog;

/**
 * All that a person says to leave in a source, by one means.
 *
 * @param all in the order in which they are written
 * @param problems those that hide nothing, in the same order
 */
public record Suppressions(List<Suppression> all, List<Problem> problems) {
    /** Nothing is to be left. */
    public static final Suppressions NONE = new Suppressions(List.of(), List.of());

    /** Puts both in order. */
    public Suppressions {
        all = inOrder(all, Comparator.comparing(one -> one.marks().get(0)));
        problems = inOrder(problems, Comparator.comparing(Problem::place));
    }

    /** What the comments of {@code source} say. */
    public static Suppressions inComments(Source source, RuleCatalog catalog) {
        return IgnoreComments.read(source, catalog);
    }

    /** What the file beside {@code source} says; nothing where there is none. */
    public static Suppressions inSideCar(Source source, RuleCatalog catalog) {
        return source.sideCar()
                .map(sideCar -> SideCarReader.read(sideCar.text(), source, catalog))
                .orElse(NONE);
    }

    private static <T> List<T> inOrder(List<T> some, Comparator<T> order) {
        List<T> sorted = new ArrayList<>(some);
        sorted.sort(order);
        return List.copyOf(sorted);
    }
}
