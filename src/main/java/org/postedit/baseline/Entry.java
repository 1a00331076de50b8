package org.postedit.baseline;

import java.util.Comparator;
import org.postedit.finding.Finding;
import org.postedit.finding.Fingerprint;
import org.postedit.finding.RuleId;

/**
 * A finding that is known, {@code drafts/ferry.txt  quotation/split  5f0c2ab91d3e7704}: neither its line nor its number counts.
 *
 * @param path the file, with forward slashes, as seen from the folder of the baseline
 * @param rule the rule
 * @param fingerprint of the sentence
 */
public record Entry(String path, RuleId rule, Fingerprint fingerprint) implements Comparable<Entry> {
    private static final Comparator<Entry> ORDER = Comparator.comparing(Entry::path)
            .thenComparing(Entry::rule)
            .thenComparing(entry -> entry.fingerprint().value());

    /** The entry for a finding in the file at {@code path}. */
    static Entry of(String path, Finding finding) {
        return new Entry(path, finding.rule(), finding.fingerprint());
    }

    @Override
    public int compareTo(Entry other) {
        return ORDER.compare(this, other);
    }
}
