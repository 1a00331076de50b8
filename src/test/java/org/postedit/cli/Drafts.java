package org.postedit.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** Texts for the tests of commands, and how a command is given them. */
final class Drafts {
    static final String CLEAN = "“We are ready for the winter.” The stores are full.\n";
    static final String FAULTY = "“We are ready for the winter.” . The stores are full.\n";

    /** The rule that speaks of the faulty one. */
    static final String RULE = "punctuation/stop-after-closing-mark";

    private Drafts() {}

    /** Runs a command with our own rules. */
    static Run run(String command, String... arguments) {
        return Run.of(
                "",
                Stream.concat(Stream.of(command, "--profile", "artifacts"), Stream.of(arguments))
                        .toArray(String[]::new));
    }

    /** Writes a text into a folder and gives its path. */
    static String write(Path folder, String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text).toString();
    }
}
