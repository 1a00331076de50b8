package org.postedit.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.postedit.Postedit;
import org.postedit.checkers.BuiltInCheckers;
import org.postedit.engine.Report;
import org.postedit.finding.Confidence;
import org.postedit.finding.Finding;
import org.postedit.output.Counted;
import org.postedit.output.TextWriter;
import org.postedit.rule.JavaDefinition;
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
        description = "Runs one rule on many texts: how often it speaks per 1,000 words, and where.",
        footer = {
            "",
            "Examples:",
            "  postedit rules test quotation/split --corpus articles/",
            "  postedit rules test rules/en/fluency/my-rule.md --corpus articles/"
        })
final class RulesTestCommand implements Callable<Integer> {
    private final Streams streams;

    @Parameters(paramLabel = "RULE", description = "A rule's name, or the file of a card.")
    private String rule = "";

    @Option(names = "--corpus", required = true, paramLabel = "DIR", description = "A folder of texts.")
    private String corpus = "";

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
        RuleCard card = RuleLookup.byNameOrFile(rule);
        if (card.definition() instanceof JavaDefinition
                && BuiltInCheckers.find(card.rule().id()).isEmpty()) {
            throw new UsageException(card.path() + ": no definition block, and no checker is called “"
                    + card.rule().id() + "”");
        }
        Outcome outcome = new Outcome(streams);
        List<Input> inputs = Inputs.find(List.of(corpus), outcome);
        // Only the strict profile shows what is of low confidence; the others are spared LanguageTool.
        Profile profile = card.rule().confidence() == Confidence.LOW ? Profile.STRICT : Profile.ARTIFACTS;
        Postedit postedit = Postedit.with(Settings.defaults().withProfile(profile), RuleCatalog.of(List.of(card)));
        List<String> hits = new ArrayList<>();
        int texts = 0;
        long words = 0;
        Iterator<Report> reports = new Texts(inputs, streams, outcome)
                .each(input -> postedit.lint(input.read(streams.in(), options.hints())))
                .iterator();
        while (reports.hasNext()) {
            Report report = reports.next();
            outcome.tell(report);
            texts++;
            words += WordCount.of(report.source().text());
            hits.addAll(new TextWriter(streams.paint()).describe(only(card, report)));
        }
        write(card, hits, texts, words);
        return outcome.exitCode();
    }

    private void write(RuleCard card, List<String> hits, int texts, long words) throws IOException {
        int shown = Math.min(Math.max(samples, 0), hits.size());
        for (int i = 0; i < shown; i++) {
            streams.out()
                    .append(hits.get((int) ((long) i * hits.size() / shown)))
                    .append("\n");
        }
        streams.out()
                .append(String.format(
                        Locale.ROOT,
                        "%s: %s in %s of %s, %.2f per 1,000 words%n",
                        card.rule().id(),
                        Counted.of(hits.size(), "issue"),
                        Counted.of(texts, "text"),
                        Counted.of(words, "word"),
                        words == 0 ? 0.0 : hits.size() * 1000.0 / words));
        if (shown < hits.size()) {
            streams.out().append(String.format(Locale.ROOT, "%s shown%n", Counted.of(shown, "issue")));
        }
    }

    private static Report only(RuleCard card, Report report) {
        List<Finding> findings = report.findings().stream()
                .filter(finding -> finding.rule().equals(card.rule().id()))
                .toList();
        return new Report(report.source(), findings, report.failures(), report.notes());
    }
}
