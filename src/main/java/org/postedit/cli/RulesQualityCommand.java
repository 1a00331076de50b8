package org.postedit.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.postedit.Postedit;
import org.postedit.document.Source;
import org.postedit.engine.Report;
import org.postedit.finding.Finding;
import org.postedit.finding.Fingerprint;
import org.postedit.output.Paint;
import org.postedit.output.TextWriter;
import org.postedit.quality.BrokenVerdictException;
import org.postedit.quality.Folder;
import org.postedit.quality.QualityPage;
import org.postedit.quality.Verdict;
import org.postedit.quality.Verdicts;
import org.postedit.rule.Rule;
import org.postedit.rule.RuleCard;
import org.postedit.settings.Profile;
import org.postedit.settings.Settings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Measures all rules of the artifacts profile over folders of texts, and what people thought of their findings. */
@Command(
        name = "quality",
        description = {
            "Writes a page that says what each rule is worth: its hits in each folder, and how",
            "many of those that a person has judged are true and rightly mended.",
            "",
            "A verdict is a line of a file: rule, key, true or false, and right, wrong or none",
            "(the repair), with tabs between. It holds nothing of the text that was judged."
        },
        footer = {
            "",
            "Examples:",
            "  postedit rules quality --verdicts verdicts.tsv machine/ human/ > quality.md",
            "  postedit rules quality --verdicts verdicts.tsv --unjudged 50 machine/",
            "",
            "The second prints 50 findings to judge, each as remarks that show it and a line",
            "to add to the file once its question marks are answered."
        })
final class RulesQualityCommand implements Callable<Integer> {
    private final Streams streams;

    @Option(names = "--verdicts", paramLabel = "FILE", description = "The file of verdicts. Default: none.")
    private @Nullable Path file;

    @Option(
            names = "--unjudged",
            paramLabel = "NUMBER",
            description = "Print so many findings without a verdict, taken evenly from all, instead of the page.")
    private @Nullable Integer unjudged;

    @Mixin
    private TextOptions options = new TextOptions();

    @Parameters(arity = "1..*", paramLabel = "DIR", description = "A folder of texts, for a column of its own.")
    private List<String> names = List.of();

    RulesQualityCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() throws IOException {
        Verdicts verdicts = readVerdicts();
        Outcome outcome = new Outcome(streams);
        Postedit postedit = Postedit.with(Settings.defaults().withProfile(Profile.ARTIFACTS));
        List<Folder> folders = new ArrayList<>();
        List<String> open = new ArrayList<>();
        for (String name : names) {
            Folder folder = new Folder(columnOf(name));
            List<Input> inputs = Inputs.find(List.of(name), outcome);
            new Texts(inputs, streams, outcome)
                    .each(input -> postedit.lint(input.read(streams.in(), options.hints())))
                    .forEach(report -> {
                        outcome.tell(report);
                        folder.add(report);
                        open.addAll(open(report, verdicts));
                    });
            folders.add(folder);
        }
        if (unjudged == null) {
            List<Rule> rules =
                    RuleLookup.packaged().cards().stream().map(RuleCard::rule).toList();
            streams.out().append(new QualityPage(rules, folders, verdicts).text());
        } else {
            for (String finding : evenly(open, unjudged)) {
                streams.out().append(finding);
            }
        }
        return outcome.exitCode();
    }

    private Verdicts readVerdicts() throws IOException {
        if (file == null) {
            return Verdicts.none();
        }
        if (!Files.isRegularFile(file)) {
            throw new UsageException(file + ": no such file");
        }
        try {
            return Verdicts.read(file);
        } catch (BrokenVerdictException e) {
            throw new UsageException(String.valueOf(e.getMessage()));
        }
    }

    private static List<String> open(Report report, Verdicts verdicts) {
        Source source = report.source();
        List<String> shown = new TextWriter(Paint.PLAIN).describe(report);
        List<String> open = new ArrayList<>();
        for (int i = 0; i < shown.size(); i++) {
            Finding finding = report.findings().get(i);
            Fingerprint key = Verdict.key(finding, source);
            if (verdicts.find(key).isEmpty()) {
                String remarks = shown.get(i).strip().replaceAll("(?m)^", "# ");
                String repair = finding.fixes().isEmpty() ? "none" : "?";
                open.add(remarks + "\n" + finding.rule() + "\t" + key + "\t?\t" + repair + "\n");
            }
        }
        return open;
    }

    private static List<String> evenly(List<String> all, int most) {
        int shown = Math.min(Math.max(most, 0), all.size());
        List<String> some = new ArrayList<>();
        for (int i = 0; i < shown; i++) {
            some.add(all.get((int) ((long) i * all.size() / shown)));
        }
        return some;
    }

    private static String columnOf(String folder) {
        Path name = Path.of(folder).toAbsolutePath().normalize().getFileName();
        return name == null ? folder : name.toString();
    }
}
