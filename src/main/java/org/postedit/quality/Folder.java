package org.postedit.quality;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.postedit.engine.Report;
import org.postedit.finding.Finding;
import org.postedit.finding.Fingerprint;
import org.postedit.finding.RuleId;
import org.postedit.text.WordCount;

/** What the rules find in one folder of articles, such as the human translations. */
public final class Folder {
    private static final int PER_WORDS = 1000;

    private final String name;
    private final Map<RuleId, List<Fingerprint>> hits = new HashMap<>();
    private int articles;
    private long words;

    /** A folder that nothing is known of yet; {@code name} heads its column. */
    public Folder(String name) {
        this.name = name;
    }

    /** Adds what is found in one more article. */
    public void add(Report found) {
        Report report = found.readable();
        articles++;
        words += WordCount.of(report.source().text());
        for (Finding finding : report.findings()) {
            hits.computeIfAbsent(finding.rule(), rule -> new ArrayList<>()).add(Verdict.key(finding, report.source()));
        }
    }

    /** What heads its column. */
    public String name() {
        return name;
    }

    /** The number of articles added. */
    public int articles() {
        return articles;
    }

    /** The number of their words. */
    public long words() {
        return words;
    }

    /** What the findings of {@code rule} are known by; one that occurs twice is there twice. */
    public List<Fingerprint> hits(RuleId rule) {
        return List.copyOf(hits.getOrDefault(rule, List.of()));
    }

    /** The number of findings for each 1,000 words. */
    public double rate() {
        int all = hits.values().stream().mapToInt(List::size).sum();
        return words == 0 ? 0 : (double) all * PER_WORDS / words;
    }
}
