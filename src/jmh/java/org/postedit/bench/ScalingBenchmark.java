package org.postedit.bench;

import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
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

/**
 * Whether cost grows in step with the text: the {@code artifacts} profile over texts of 1, 10 and 100 different articles
 * each. An operation lints the same 100 articles whatever the size of a text, so equal times mean an equal cost per
 * character.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 5)
@Measurement(iterations = 5, time = 5)
public class ScalingBenchmark {
    private static final int ARTICLES = 100;

    @Param({"1", "10", "100"})
    private int joined;

    private Postedit postedit = Postedit.with(Settings.defaults().withProfile(Profile.ARTIFACTS));
    private Source[] sources = {};

    /** Makes 100 articles, {@code joined} to a text. */
    @Setup
    public void join() {
        Articles articles = Articles.from(Path.of("fixtures"));
        sources = new Source[ARTICLES / joined];
        for (int i = 0; i < sources.length; i++) {
            sources[i] = Source.plain("text" + i, articles.joined(i * joined, joined));
        }
    }

    /** Lints 100 articles. */
    @Benchmark
    public void lint(Blackhole blackhole) {
        for (Source source : sources) {
            blackhole.consume(postedit.lint(source));
        }
    }
}
