package org.postedit.output;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.postedit.finding.Confidence;
import org.postedit.finding.Severity;

/** Keeps a few of many lines for each severity, the surest and of those the earliest, and counts the others. */
final class WorstFirst {
    private final int most;
    private final Map<Severity, List<Line>> kept = new EnumMap<>(Severity.class);
    private final Map<Severity, Integer> seen = new EnumMap<>(Severity.class);

    private record Line(Confidence confidence, String text) {}

    /** Keeps at most {@code most} lines of a severity. */
    WorstFirst(int most) {
        this.most = most;
    }

    void add(Severity severity, Confidence confidence, String text) {
        seen.merge(severity, 1, Integer::sum);
        List<Line> lines = kept.computeIfAbsent(severity, any -> new ArrayList<>());
        int place = lines.size();
        while (place > 0 && lines.get(place - 1).confidence().compareTo(confidence) < 0) {
            place--;
        }
        lines.add(place, new Line(confidence, text));
        if (lines.size() > most) {
            lines.remove(most);
        }
    }

    /** How many there were. */
    int seen(Severity severity) {
        return seen.getOrDefault(severity, 0);
    }

    /** Those that were kept, surest first. */
    List<String> kept(Severity severity) {
        return kept.getOrDefault(severity, List.of()).stream().map(Line::text).toList();
    }
}
