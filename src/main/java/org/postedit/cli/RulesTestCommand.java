package org.postedit.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.postedit.Postedit;
import org.postedit.engine.Report;
import org.postedit.finding.Category;
import org.postedit.finding.Confidence;
import org.postedit.finding.Finding;
import org.postedit.output.Counted;
import org.postedit.output.TextWriter;
import org.postedit.quality.ExampleRun;
import org.postedit.rule.Example;
import org.postedit.rule.RuleCard;
import org.postedit.rule.RuleCatalog;
import org.postedit.settings.Profile;
import org.postedit.settings.Settings;
import org.postedit.text.WordCount;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Runs one rule over a folder of texts. */
@Command(
        name = "test",
        description = {
            "Runs the examples of a card, or of all cards in a folder, and says which promise the rule",
            "does not keep. With --corpus it runs one rule on many texts instead: how often it speaks",
            "per 1,000 texts, and where."
        },
        footer = {
            "",
            "Examples:",
            "  postedit rules test rules/",
            "  postedit rules test quotation/split --corpus articles/",
            "  postedit rules test rules/en/fluency/my-rule.md --corpus articles/",
            "",
            "Exits with 1 where an example fails."
        })
final class RulesTestCommand implements Callable<Integer> {
    private final Streams streams;

    @Parameters(paramLabel = "RULE", description = "A rule's name, the file of a card, or a folder of cards.")
    private String rule = "";

    @Option(names = "--corpus", paramLabel = "DIR", description = "A folder of texts.")
    private @Nullable String corpus;

    @Option(
            names = "--samples",
            paramLabel = "NUMBER",
            description = "How many places to show, taken evenly from all. Default: 20.")
    private int samples = 20;

    @Mixin
    private TextOptions options = new TextOptions();

    RulesTestCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() throws IOException {
        List<RuleCard> cards = RuleLookup.byNameOrPath(rule);
        if (corpus == null) {
            return runExamples(cards);
        }
        if (cards.size() > 1) {
            throw new UsageException(rule + ": " + Counted.of(cards.size(), "card") + "; --corpus takes one at a time");
        }
        return runOn(corpus, cards.get(0));
    }

    private int runExamples(List<RuleCard> cards) throws IOException {
        ExampleRun run = new ExampleRun(RuleLookup.packaged().with(cards));
        int examples = 0;
        int failed = 0;
        for (RuleCard card : cards) {
            for (Example example : card.examples()) {
                Optional<String> fault = run.fault(card, example);
                examples++;
                failed += fault.isPresent() ? 1 : 0;
                streams.out().append(fault.map(told -> told + "\n\n").orElse(""));
            }
        }
        streams.out()
                .append(Counted.of(examples, "example") + " of " + Counted.of(cards.size(), "card") + ": "
                        + (failed == 0 ? "all as promised" : failed + " not as promised") + "\n");
        return failed == 0 ? ExitCode.CLEAN : ExitCode.FINDINGS;
    }

    private int runOn(String folder, RuleCard card) throws IOException {
        Outcome outcome = new Outcome(streams);
        List<Input> inputs = Inputs.find(List.of(folder), outcome);
        // Only the strict profile shows what is of low confidence; the others are spared LanguageTool.
        Profile profile = card.rule().confidence() == Confidence.LOW ? Profile.STRICT : Profile.ARTIFACTS;
        // What is said of a suppression hangs on all rules that it can name.
        boolean ofSuppression = card.rule().category() == Category.SUPPRESSION;
        RuleCatalog rules = ofSuppression ? RuleLookup.packaged() : RuleCatalog.of(List.of(card));
        Postedit postedit = Postedit.with(Settings.defaults().withProfile(profile), rules);
        List<String> hits = new ArrayList<>();
        int texts = 0;
        int spoken = 0;
        long words = 0;
        Iterator<Report> reports = new Texts(inputs, streams, outcome)
                .each(input -> postedit.lint(input.read(streams.in(), options.hints())))
                .iterator();
        while (reports.hasNext()) {
            Report report = reports.next();
            outcome.tell(report);
            texts++;
            words += WordCount.of(report.source().readable().text());
            List<String> shown = new TextWriter(streams.paint()).describe(only(card, report));
            spoken += shown.isEmpty() ? 0 : 1;
            hits.addAll(shown);
        }
        write(card, hits, spoken, texts, words);
        return outcome.exitCode();
    }

    private void write(RuleCard card, List<String> hits, int spoken, int texts, long words) throws IOException {
        int shown = Math.min(Math.max(samples, 0), hits.size());
        for (int i = 0; i < shown; i++) {
            streams.out()
                    .append(hits.get((int) ((long) i * hits.size() / shown)))
                    .append("\n");
        }
        streams.out()
                .append(String.format(
                        Locale.ROOT,
                        "%s: %s in %,d of %s, %.1f per 1,000 texts, %.2f per 1,000 words%n",
                        card.rule().id(),
                        Counted.of(hits.size(), "issue"),
                        spoken,
                        Counted.of(texts, "text"),
                        texts == 0 ? 0.0 : hits.size() * 1000.0 / texts,
                        words == 0 ? 0.0 : hits.size() * 1000.0 / words));
        if (shown < hits.size()) {
            streams.out().append(String.format(Locale.ROOT, "%s shown%n", Counted.of(shown, "issue")));
        }
    }

    private static Report only(RuleCard card, Report report) {
        List<Finding> findings = report.findings().stream()
                .filter(finding -> finding.rule().equals(card.rule().id()))
                .toList();
        return report.withFindings(findings);
    }
}
