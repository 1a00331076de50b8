package org.postedit.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.ScopeType;

/** The program itself, which does nothing without a command. */
@Command(
        name = "postedit",
        mixinStandardHelpOptions = true,
        scope = ScopeType.INHERIT,
        versionProvider = Version.class,
        synopsisSubcommandLabel = "COMMAND",
        sortOptions = false,
        usageHelpAutoWidth = true,
        description = "Finds what machine translation breaks in an article, and repairs it.",
        footer = {
            "",
            "Examples:",
            "  postedit check article.txt",
            "  postedit fix article.txt > repaired.txt",
            "  postedit explain quotation/split"
        })
final class PosteditCommand implements Runnable {
    @Override
    public void run() {
        throw new UsageException("which command? check, fix, baseline, explain or rules");
    }
}
