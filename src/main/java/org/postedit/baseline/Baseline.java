package org.postedit.baseline;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
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
    private static final String LANGUAGE_TOOL = "languagetool/";

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
        Map<Entry, Integer> left = counted(on(path));
        List<Finding> fresh = new ArrayList<>();
        List<Finding> known = new ArrayList<>(report.known());
        for (Finding finding : report.findings()) {
            (takes(left, Entry.of(path, finding)) ? known : fresh).add(finding);
        }
        return report.withFindings(fresh).withKnown(known);
    }

    /** This baseline without {@code dead} entries, each taken away as often as it is among them. */
    public Baseline without(Collection<Entry> dead) {
        Map<Entry, Integer> counts = counted(dead);
        return new Baseline(
                entries.stream().filter(entry -> !takes(counts, entry)).toList());
    }

    /**
     * The entries on the file at {@code path} that stand for nothing in a report on it that was set apart. What was found and
     * is not reported, as under another profile, is no less there, and so may be what LanguageTool did not come to look at.
     */
    public List<Entry> dead(String path, Report setApart) {
        Map<Entry, Integer> alive =
                counted(Stream.concat(setApart.known().stream(), setApart.unreported().leftOut().stream())
                        .map(finding -> Entry.of(path, finding))
                        .toList());
        boolean whole = setApart.unreported().whole();
        return on(path).stream()
                .filter(entry -> !takes(alive, entry))
                .filter(entry -> whole || !entry.rule().value().startsWith(LANGUAGE_TOOL))
                .toList();
    }

    /** The entries on the file at {@code path}, which stand together since all are sorted. */
    private List<Entry> on(String path) {
        int start = firstBehind(entry -> entry.path().compareTo(path) < 0);
        return entries.subList(start, firstBehind(entry -> entry.path().compareTo(path) <= 0));
    }

    private int firstBehind(Predicate<Entry> before) {
        int low = 0;
        int high = entries.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (before.test(entries.get(middle))) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private static Map<Entry, Integer> counted(Collection<Entry> some) {
        Map<Entry, Integer> counts = new HashMap<>();
        some.forEach(entry -> counts.merge(entry, 1, Integer::sum));
        return counts;
    }

    /** Takes one of {@code entry} away, if there is one left. */
    private static boolean takes(Map<Entry, Integer> counts, Entry entry) {
        return counts.merge(entry, -1, Integer::sum) >= 0;
    }
}
