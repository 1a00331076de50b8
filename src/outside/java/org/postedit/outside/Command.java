package org.postedit.outside;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/**
 * What a program gave, read byte by byte: a patch need not be in one encoding.
 *
 * @param code its exit code
 * @param printed the file that holds what it printed
 * @param out what it printed
 * @param err what it complained of
 */
record Command(int code, Path printed, String out, String err) {

    /** Runs a program in {@code folder} and waits for its end; what it prints goes to {@code output}. */
    static Command run(Path folder, Path output, Path program, String... arguments)
            throws IOException, InterruptedException {
        Path out = output.resolve("out");
        Path err = output.resolve("err");
        Process process = new ProcessBuilder(Stream.concat(Stream.of(program.toString()), Stream.of(arguments))
                        .toList())
                .directory(folder.toFile())
                .redirectOutput(out.toFile())
                .redirectError(err.toFile())
                .start();
        process.getOutputStream().close();
        int code = process.waitFor();
        return new Command(
                code,
                out,
                Files.readString(out, StandardCharsets.ISO_8859_1),
                Files.readString(err, StandardCharsets.ISO_8859_1));
    }
}
