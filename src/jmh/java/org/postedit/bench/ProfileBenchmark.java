package org.postedit.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.languagetool.JLanguageTool;
import org.languagetool.Languages;
import org.languagetool.rules.RuleMatch;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.postedit.Postedit;
import org.postedit.document.Source;
import org.postedit.engine.Report;
import org.postedit.settings.Profile;
import org.postedit.settings.Settings;

/** What the profiles cost beside LanguageTool alone: ten different articles, warm, on one thread, in one run. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 8)
@Measurement(iterations = 3, time = 8)
public class ProfileBenchmark {
    private static final int ARTICLES = 10;

    private final Postedit artifacts = Postedit.with(Settings.defaults().withProfile(Profile.ARTIFACTS));
    private final Postedit standard = Postedit.with(Settings.defaults().withProfile(Profile.DEFAULT));
    private final JLanguageTool languageTool = new JLanguageTool(Languages.getLanguageForShortCode("en-US"));
    private String text = "";

    /** Makes the articles. */
    @Setup
    public void join() {
        text = Articles.from(Path.of("fixtures")).joined(0, ARTICLES);
    }

    /** Our own rules. */
    @Benchmark
    public Report artifacts() {
        return artifacts.lint(Source.plain("articles", text));
    }

    /** Our own rules and LanguageTool's with the news profile. */
    @Benchmark
    public Report standard() {
        return standard.lint(Source.plain("articles", text));
    }

    /** LanguageTool alone. */
    @Benchmark
    public List<RuleMatch> languageTool() throws IOException {
        return languageTool.check(text);
    }
}
