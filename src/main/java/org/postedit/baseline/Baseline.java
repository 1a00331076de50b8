package org.postedit.baseline;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.postedit.engine.Report;
import org.postedit.finding.Finding;

/**
 * The findings that are known, each as often as it was there: two sentences that are the same, with the same fault, are two.
 *
 * <p>A sentence that moves within its file stays known, and so does one whose file grows around it; a file under another name
 * is another file.
 *
 * @param entries sorted
 */
public record Baseline(List<Entry> entries) {

    /** Sorts the entries. */
    public Baseline {
        entries = entries.stream().sorted().toList();
    }

    /** The entries for what was found in the file at {@code path}; what was known or suppressed is not among them. */
    public static List<Entry> entriesOf(String path, Report report) {
        return report.findings().stream()
                .map(finding -> Entry.of(path, finding))
                .toList();
    }

    /** A report on the file at {@code path}, with what is in this baseline set apart; the first of several that are alike are. */
    public Report setApart(String path, Report report) {
        Map<Entry, Integer> left = counted(path);
        List<Finding> fresh = new ArrayList<>();
        List<Finding> known = new ArrayList<>(report.known());
        for (Finding finding : report.findings()) {
            Entry entry = Entry.of(path, finding);
            boolean isKnown = left.getOrDefault(entry, 0) > 0;
            left.merge(entry, -1, Integer::sum);
            (isKnown ? known : fresh).add(finding);
        }
        return report.withFindings(fresh).withKnown(known);
    }

    /** This baseline without {@code dead} entries, each taken away as often as it is among them. */
    public Baseline without(Collection<Entry> dead) {
        List<Entry> alive = new ArrayList<>(entries);
        dead.forEach(alive::remove);
        return new Baseline(alive);
    }

    /** The entries on the file at {@code path} that stand for nothing in a report on it that was set apart. */
    public List<Entry> dead(String path, Report setApart) {
        List<Entry> dead = new ArrayList<>(
                entries.stream().filter(entry -> entry.path().equals(path)).toList());
        setApart.known().forEach(finding -> dead.remove(Entry.of(path, finding)));
        return dead;
    }

    private Map<Entry, Integer> counted(String path) {
        Map<Entry, Integer> counts = new TreeMap<>();
        entries.stream()
                .filter(entry -> entry.path().equals(path))
                .forEach(entry -> counts.merge(entry, 1, Integer::sum));
        return counts;
    }
}
