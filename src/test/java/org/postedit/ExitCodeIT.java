package org.postedit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The exit code of each command, as the shell gets it from the launcher. */
final class ExitCodeIT {
    @TempDir
    static Path tools;

    private static Release release;

    @TempDir
    Path folder;

    @BeforeAll
    static void unpack() throws IOException {
        release = Release.unpack(tools);
    }

    @BeforeEach
    void writeTexts() throws IOException {
        Files.writeString(folder.resolve("clean.txt"), "The stores are full.\n");
        Files.writeString(folder.resolve("empty.txt"), "");
        Files.writeString(folder.resolve("mended.txt"), "“We are ready.” . The stores are full.\n");
        Files.writeString(folder.resolve("left.txt"), "The port paid for the repair. To save the summer season.\n");
        Files.write(folder.resolve("binary.txt"), new byte[] {'a', 0, 'b'});
        Files.createDirectory(folder.resolve("none"));
        Files.createDirectory(folder.resolve("some"));
        Files.writeString(folder.resolve("some/a.txt"), "The stores are full.\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--help                                         | 0",
                "--version                                      | 0",
                "                                               | 2",
                "chek clean.txt                                 | 2",
                "--formt                                        | 2",
                "check clean.txt                                | 0",
                "check empty.txt                                | 0",
                "check mended.txt                               | 1",
                "check clean.txt mended.txt                     | 1",
                "check --format json mended.txt                 | 1",
                "check --format html mended.txt                 | 1",
                "check --fail-on error mended.txt               | 0",
                "check --fail-on suggestion mended.txt          | 1",
                "check --fail-on never mended.txt               | 0",
                "check some                                     | 0",
                "check none                                     | 2",
                "check missing.txt                              | 2",
                "check binary.txt                               | 2",
                "check mended.txt missing.txt                   | 2",
                "check --fail-on never clean.txt missing.txt    | 2",
                "check -                                        | 0",
                "check                                          | 2",
                "check --format xml clean.txt                   | 2",
                "check --help                                   | 0",
                "fix clean.txt                                  | 0",
                "fix mended.txt                                 | 0",
                "fix left.txt                                   | 1",
                "fix --unsafe left.txt                          | 0",
                "fix --fail-on error left.txt                   | 0",
                "fix --diff mended.txt                          | 0",
                "fix --diff left.txt                            | 1",
                "fix --in-place mended.txt                      | 0",
                "fix mended.txt missing.txt                     | 2",
                "fix --in-place -                               | 2",
                "fix --in-place --diff mended.txt               | 2",
                "explain punctuation/doubled-mark               | 0",
                "explain punctuation/none                       | 2",
                "explain                                        | 2",
                "rules                                          | 0",
                "rules test punctuation/doubled-mark --corpus . | 2",
                "rules test punctuation/doubled-mark --corpus some | 0",
                "rules test punctuation/none --corpus some      | 2",
                "rules test punctuation/doubled-mark            | 0",
                "rules quality some                             | 0",
                "rules quality none                             | 2",
                "rules quality missing                          | 2",
            })
    void tellsHowItWent(String arguments, int code) throws IOException, InterruptedException {
        assertEquals(code, run(command(arguments == null ? "" : arguments)), arguments);
    }

    @Test
    void tellsThatItFailedItself() throws IOException, InterruptedException {
        ProcessBuilder starved = command("check clean.txt");
        starved.environment().put("POSTEDIT_JAVA_OPTS", "-Xmx8m");
        assertEquals(3, run(starved));
    }

    @Test
    void tellsThatThereIsNoJava() throws IOException, InterruptedException {
        ProcessBuilder command = command("--version");
        command.environment().put("JAVA_HOME", folder.resolve("no-java").toString());
        assertEquals(2, run(command));
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void endsAsOthersDoWhereNobodyReadsOn() throws IOException, InterruptedException {
        Process process = command("check mended.txt")
                .redirectOutput(ProcessBuilder.Redirect.PIPE)
                .start();
        process.getInputStream().close();
        assertEquals(141, process.waitFor());
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void tellsThatTheResultsCannotBeWritten() throws IOException, InterruptedException {
        assertEquals(2, run(command("check mended.txt").redirectOutput(new File("/dev/full"))));
    }

    private ProcessBuilder command(String arguments) {
        String[] words =
                Stream.of(arguments.split(" ")).filter(word -> !word.isEmpty()).toArray(String[]::new);
        boolean checks = arguments.matches("(check|fix) .*") && !arguments.contains("--help");
        return release.command(checks ? withProfile(words) : words)
                .directory(folder.toFile())
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD);
    }

    /** The profile that loads no LanguageTool: it is as quick as it can be. */
    private static String[] withProfile(String... words) {
        return Stream.concat(
                        Stream.of(words[0], "--profile", "artifacts"),
                        Stream.of(words).skip(1))
                .toArray(String[]::new);
    }

    private static int run(ProcessBuilder command) throws IOException, InterruptedException {
        Process process = command.start();
        process.getOutputStream().close();
        return process.waitFor();
    }
}
