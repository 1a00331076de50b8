package org.postedit.cli;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.postedit.settings.AtLeastZero;
import org.postedit.settings.Choice;
import org.postedit.settings.FailOn;
import org.postedit.settings.Key;
import org.postedit.settings.Settings;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** The options that {@code check} and {@code fix} share: which rules run, on which language, and when to fail. */
final class EngineOptions {
    @Mixin
    private RuleOptions rules = new RuleOptions();

    @Option(
            names = "--fail-on",
            paramLabel = "LEVEL",
            description =
                    "Exit with 1 where an issue of this level or a worse one is left: error, warning, suggestion, or never. Default: warning.")
    private @Nullable FailOn failOn;

    @Option(
            names = "--max-warnings",
            paramLabel = "NUMBER",
            converter = FromZero.class,
            description = "Let so many warnings pass. Default: what --fail-on says.")
    private @Nullable Integer maxWarnings;

    /** Where texts are opened under these options. */
    Desk desk(Streams streams) {
        List<Choice> choices = rules.choices();
        Said.add(choices, Key.FAIL_ON, failOn, Settings::withFailOn);
        Said.add(choices, Key.MAX_WARNINGS, maxWarnings, Settings::withMaxWarnings);
        return new Desk(rules, choices, streams);
    }

    /** Reads a number from 0 up. */
    static final class FromZero implements ITypeConverter<Integer> {
        @Override
        public Integer convert(String digits) {
            return AtLeastZero.read(digits).orElseThrow(() -> new TypeConversionException(AtLeastZero.refusal(digits)));
        }
    }
}
