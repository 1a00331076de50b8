package org.postedit.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.postedit.Postedit;
import org.postedit.baseline.Baseline;
import org.postedit.baseline.BaselineFile;
import org.postedit.baseline.BrokenBaselineException;
import org.postedit.baseline.Entry;
import org.postedit.engine.Report;
import org.postedit.output.Counted;
import picocli.CommandLine.Option;

/** The options of {@code check} about findings that are known, and what they do to a report. */
final class BaselineOptions {
    @Option(
            names = "--baseline",
            paramLabel = "FILE",
            description = "Show only what is not in this file, which “postedit baseline” writes.")
    private @Nullable Path file;

    @Option(
            names = "--prune",
            description =
                    "Take out of the baseline what is no longer found in the files that are checked, of the rules that run.")
    private boolean prune;

    private final Set<String> seen = new HashSet<>();
    private final List<Entry> dead = new ArrayList<>();
    private Optional<Baseline> baseline = Optional.empty();

    /** Reads the baseline before any text is read. */
    void read() {
        if (file == null) {
            if (prune) {
                throw new UsageException("--prune needs a --baseline");
            }
            return;
        }
        try {
            baseline = Optional.of(new BaselineFile(file).read());
        } catch (BrokenBaselineException e) {
            throw new UsageException(e.getMessage());
        }
    }

    /** The report with what is known set apart, in its side-car too. */
    Report setApart(Report report, Postedit postedit) {
        if (file == null || baseline.isEmpty()) {
            return report;
        }
        String path = new BaselineFile(file).pathOf(report.source().name());
        Report apart = baseline.get().setApart(path, report);
        if (report.isComplete() && seen.add(path)) {
            baseline.get().dead(path, apart).stream()
                    .filter(entry -> postedit.runs(entry.rule(), report.source().language()))
                    .forEach(dead::add);
        }
        return report.beside()
                .map(beside -> apart.withBeside(setApart(beside, postedit)))
                .orElse(apart);
    }

    /** Takes what is dead out of the file, where that was asked for; {@code paths} are those that were checked. */
    void prune(List<String> paths, Streams streams, Outcome outcome) {
        if (file == null || baseline.isEmpty() || !prune) {
            return;
        }
        BaselineFile target = new BaselineFile(file);
        dead.addAll(gone(target, baseline.get(), paths));
        if (!dead.isEmpty() && BaselineCommand.replace(target, baseline.get().without(dead), outcome)) {
            streams.say(file + ": without " + Counted.of(dead.size(), "issue") + " no longer found");
        }
    }

    /** The entries on files that are no longer there, below a folder that was checked. */
    private List<Entry> gone(BaselineFile target, Baseline known, List<String> paths) {
        List<Path> folders = paths.stream()
                .filter(path -> !path.equals("-"))
                .map(Path::of)
                .filter(Files::isDirectory)
                .map(path -> path.toAbsolutePath().normalize())
                .toList();
        Map<String, Boolean> gone = new HashMap<>();
        return known.entries().stream()
                .filter(entry -> !seen.contains(entry.path()))
                .filter(entry -> gone.computeIfAbsent(
                        entry.path(),
                        path -> target.fileOf(path)
                                .filter(Files::notExists)
                                .filter(missing -> folders.stream().anyMatch(missing::startsWith))
                                .isPresent()))
                .toList();
    }
}
