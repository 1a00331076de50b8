package org.postedit.cli;

import java.io.BufferedWriter;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.postedit.document.Format;
import org.postedit.output.OutputFormat;
import org.postedit.output.Paint;
import org.postedit.rule.BrokenCardException;
import org.postedit.settings.BrokenSettingsException;
import org.postedit.settings.FailOn;
import org.postedit.settings.LanguageCode;
import org.postedit.settings.Profile;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.TypeConversionException;
import picocli.CommandLine.UnmatchedArgumentException;

/** The command line: {@code postedit check article.txt}. */
public final class Main {
    private final Paint paint;
    private final boolean terminal;

    private Main(Paint paint, boolean terminal) {
        this.paint = paint;
        this.terminal = terminal;
    }

    /** Runs a command and leaves the Java VM with its exit code. */
    public static void main(String[] arguments) {
        boolean colours = Ansi.AUTO.enabled();
        OutputStream out = new FileOutputStream(FileDescriptor.out);
        // LanguageTool prints to standard output, which belongs to the report.
        PrintStream err = System.err;
        System.setOut(err);
        Main main = new Main(colours ? Paint.ANSI : Paint.PLAIN, Terminal.isThere());
        System.exit(main.execute(arguments, System.in, out, err));
    }

    /** Runs a command as a program would, without colours, and returns its exit code. */
    public static int run(String[] arguments, InputStream in, OutputStream out, OutputStream err) {
        return new Main(Paint.PLAIN, false).execute(arguments, in, out, err);
    }

    // A command line must end with one clear line whatever goes wrong inside, an exhausted stack or heap included.
    @SuppressWarnings("CatchAndPrintStackTrace")
    private int execute(String[] arguments, InputStream in, OutputStream out, OutputStream err) {
        Writer results = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        PrintWriter messages = new PrintWriter(new OutputStreamWriter(err, StandardCharsets.UTF_8), true);
        Streams streams = new Streams(in, results, out, messages, paint, terminal);
        try {
            int code = commandLine(streams).execute(arguments);
            results.flush();
            return code;
        } catch (IOException e) {
            return failedOutput(e, streams);
        } catch (Throwable e) {
            return failed(e, streams);
        } finally {
            messages.flush();
        }
    }

    private static CommandLine commandLine(Streams streams) {
        CommandLine rules = new CommandLine(new RulesCommand(streams));
        rules.addSubcommand(new RulesTestCommand(streams));
        rules.addSubcommand(new RulesQualityCommand(streams));
        CommandLine line = new CommandLine(new PosteditCommand())
                .addSubcommand(new CheckCommand(streams))
                .addSubcommand(new FixCommand(streams))
                .addSubcommand(new BaselineCommand(streams))
                .addSubcommand(new ExplainCommand(streams))
                .addSubcommand(new SettingsCommand(streams))
                .addSubcommand(rules);
        return line.registerConverter(Profile.class, new Labels<>(List.of(Profile.values()), Profile::label))
                .registerConverter(
                        OutputFormat.class, new Labels<>(List.of(OutputFormat.values()), OutputFormat::label))
                .registerConverter(Format.class, new Labels<>(List.of(Format.values()), Format::label))
                .registerConverter(FailOn.class, new Labels<>(List.of(FailOn.values()), FailOn::label))
                .registerConverter(
                        Locale.class,
                        code -> LanguageCode.read(code)
                                .orElseThrow(() -> new TypeConversionException(LanguageCode.refusal(code))))
                .setOut(new PrintWriter(streams.out()))
                .setErr(streams.err())
                .setColorScheme(CommandLine.Help.defaultColorScheme(streams.paint() == Paint.ANSI ? Ansi.ON : Ansi.OFF))
                .setParameterExceptionHandler((e, arguments) -> misused(reason(e), e.getCommandLine(), streams))
                .setExecutionExceptionHandler((e, failed, parsed) -> {
                    if (e instanceof BrokenCardException || e instanceof BrokenSettingsException) {
                        streams.say(String.valueOf(e.getMessage()));
                        return ExitCode.INPUT;
                    }
                    if (e instanceof UsageException) {
                        return misused(String.valueOf(e.getMessage()), failed, streams);
                    }
                    return e instanceof IOException io ? failedOutput(io, streams) : failed(e, streams);
                });
    }

    private static String reason(ParameterException e) {
        String message = String.valueOf(e.getMessage());
        if (e instanceof UnmatchedArgumentException unmatched) {
            List<String> suggestions = unmatched.getSuggestions();
            String first = unmatched.getUnmatched().get(0);
            message = what(first, e.getCommandLine()) + " “" + first + "”"
                    + (suggestions.isEmpty() ? "" : "; did you mean “" + suggestions.get(0) + "”?");
        }
        return message.replaceFirst("^Error: ", "");
    }

    private static String what(String unmatched, CommandLine command) {
        if (unmatched.startsWith("-")) {
            return "no option";
        }
        return command.getSubcommands().isEmpty() ? "one word too many:" : "no command";
    }

    private static int misused(String message, CommandLine command, Streams streams) {
        streams.say(message);
        streams.say("“" + command.getCommandSpec().qualifiedName() + " --help” tells how it is used");
        return ExitCode.INPUT;
    }

    /** Only writing results fails with an {@link IOException}: commands answer for the files they read and write. */
    private static int failedOutput(IOException e, Streams streams) {
        String reason = String.valueOf(e.getMessage());
        if (reason.toLowerCase(Locale.ROOT).contains("pipe")) {
            return ExitCode.BROKEN_PIPE;
        }
        streams.say("cannot write the results: " + reason);
        return ExitCode.INPUT;
    }

    private static int failed(Throwable e, Streams streams) {
        String where = e.getStackTrace().length == 0 ? "" : " at " + e.getStackTrace()[0];
        streams.say("internal failure: " + e + where);
        streams.say("this is a fault of Postedit, not of your text; please report that line");
        return ExitCode.INTERNAL;
    }
}
