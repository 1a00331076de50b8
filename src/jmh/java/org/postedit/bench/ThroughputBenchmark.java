package org.postedit.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;
import org.postedit.Postedit;
import org.postedit.document.Source;
import org.postedit.settings.Profile;
import org.postedit.settings.Settings;

/** How many characters a second the {@code artifacts} profile lints, warm, on one thread: the articles of a folder, as they are. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 4, time = 5)
@Measurement(iterations = 4, time = 5)
public class ThroughputBenchmark {

    /** A folder with articles as {@code .txt} files; {@code -p folder=} names another. */
    @Param("fixtures")
    private String folder = "";

    private final Postedit postedit = Postedit.with(Settings.defaults().withProfile(Profile.ARTIFACTS));
    private final List<Source> sources = new ArrayList<>();

    /** What was read, for the report. */
    @State(Scope.Thread)
    @AuxCounters(AuxCounters.Type.OPERATIONS)
    public static class Volume {
        /** Characters linted. */
        public long characters;
    }

    /** Reads the articles; golden reports and repairs have a second suffix and are left out. */
    @Setup
    public void read() throws IOException {
        try (Stream<Path> files = Files.list(Path.of(folder))) {
            for (Path file : files.filter(path -> path.getFileName().toString().matches("[^.]+\\.txt"))
                    .sorted()
                    .toList()) {
                sources.add(Source.plain(file.getFileName().toString(), Files.readString(file)));
            }
        }
    }

    /** Lints each article by itself. */
    @Benchmark
    public void lint(Blackhole blackhole, Volume volume) {
        for (Source source : sources) {
            blackhole.consume(postedit.lint(source));
            volume.characters += source.text().length();
        }
    }
}
