package org.postedit.cli;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import org.postedit.output.CardWriter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Explains a rule. */
@Command(
        name = "explain",
        description = "Tells what a rule finds, why translation breaks it, and how to mend it, with examples.",
        footer = {"", "Example:", "  postedit explain quotation/split"})
final class ExplainCommand implements Callable<Integer> {
    private static final String LANGUAGE_TOOL = "languagetool/";

    private final Streams streams;

    @Parameters(paramLabel = "RULE", description = "The rule's name, as it stands in brackets in a report.")
    private String rule = "";

    ExplainCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() throws IOException {
        if (rule.startsWith(LANGUAGE_TOOL)) {
            String id = rule.substring(LANGUAGE_TOOL.length()).replaceFirst("\\[\\d+]$", "");
            streams.out()
                    .append("One of LanguageTool's checks, explained at https://community.languagetool.org/rule/show/")
                    .append(URLEncoder.encode(id, StandardCharsets.UTF_8))
                    .append("?lang=en\n");
            return ExitCode.CLEAN;
        }
        new CardWriter(streams.paint()).write(RuleLookup.byName(rule), streams.out());
        return ExitCode.CLEAN;
    }
}
