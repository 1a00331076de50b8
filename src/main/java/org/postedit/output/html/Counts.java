package org.postedit.output.html;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.postedit.finding.Category;
import org.postedit.finding.Finding;
import org.postedit.finding.Severity;

/** How many findings there are of each category and severity. */
final class Counts {
    /** The severities from bad to mild, as a person wants to read them. */
    static final List<Severity> SEVERITIES = List.of(Severity.ERROR, Severity.WARNING, Severity.SUGGESTION);

    private final Map<Category, Map<Severity, Integer>> numbers = new EnumMap<>(Category.class);

    void add(Iterable<Finding> findings) {
        for (Finding finding : findings) {
            numbers.computeIfAbsent(finding.category(), category -> new EnumMap<>(Severity.class))
                    .merge(finding.severity(), 1, Integer::sum);
        }
    }

    /** The categories that have findings, the fullest first. */
    List<Category> categories() {
        return numbers.keySet().stream()
                .sorted(Comparator.comparingInt((Category category) -> -of(category))
                        .thenComparing(Comparator.naturalOrder()))
                .toList();
    }

    int all() {
        return SEVERITIES.stream().mapToInt(this::of).sum();
    }

    int of(Severity severity) {
        return numbers.keySet().stream()
                .mapToInt(category -> of(category, severity))
                .sum();
    }

    int of(Category category) {
        return SEVERITIES.stream().mapToInt(severity -> of(category, severity)).sum();
    }

    int of(Category category, Severity severity) {
        return numbers.getOrDefault(category, Map.of()).getOrDefault(severity, 0);
    }
}
