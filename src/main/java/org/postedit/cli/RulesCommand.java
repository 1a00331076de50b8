package org.postedit.cli;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.postedit.rule.Rule;
import org.postedit.rule.RuleCard;
import picocli.CommandLine.Command;

/** Lists the rules. */
@Command(
        name = "rules",
        synopsisSubcommandLabel = "[COMMAND]",
        description =
                "Lists all rules: what each finds, how bad that is, how sure it is, and how far it can be repaired.",
        footer = {"", "Examples:", "  postedit rules", "  postedit rules test quotation/split --corpus articles/"})
final class RulesCommand implements Callable<Integer> {
    private final Streams streams;

    RulesCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() throws IOException {
        List<Rule> rules =
                RuleLookup.here().cards().stream().map(RuleCard::rule).toList();
        int width = rules.stream()
                .mapToInt(rule -> rule.id().value().length())
                .max()
                .orElse(0);
        String row = "%-" + Math.max(width, "RULE".length()) + "s  %-10s  %-10s  %-12s  %s%n";
        streams.out().write(String.format(Locale.ROOT, row, "RULE", "SEVERITY", "CONFIDENCE", "FIX", "MESSAGE"));
        for (Rule rule : rules) {
            streams.out()
                    .write(String.format(
                            Locale.ROOT,
                            row,
                            rule.id(),
                            rule.severity().label(),
                            rule.confidence().label(),
                            rule.fix().label(),
                            rule.message()));
        }
        return ExitCode.CLEAN;
    }
}
