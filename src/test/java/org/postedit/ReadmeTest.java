package org.postedit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.postedit.cli.Main;

/** What the README promises, done: its commands run, its code compiles, and both print what stands there. */
class ReadmeTest {
    private static final Path README = Path.of("README.md");
    private static final String PROMPT = "$ ./postedit ";

    @TempDir
    Path folder;

    @Test
    void showsWhatItsCommandsPrint() throws IOException {
        List<String> blocks = blocks("console");
        assertFalse(blocks.isEmpty());
        for (String block : blocks) {
            String[] parts = block.split("\n", 2);
            assertTrue(parts[0].startsWith(PROMPT), parts[0]);
            assertEquals(
                    parts[1].strip(),
                    run(parts[0].substring(PROMPT.length()).split(" ")).strip());
        }
    }

    @Test
    void showsWhatItsCodePrints() throws IOException, InterruptedException {
        String code = blocks("java").get(0);
        Pattern imports = Pattern.compile("(?m)^import .*;$");
        String head =
                imports.matcher(code).results().map(line -> line.group() + "\n").reduce("", String::concat);
        String body = imports.matcher(code).replaceAll("");
        Path source = folder.resolve("Readme.java");
        Files.writeString(source, head + "class Readme { public static void main(String[] args) {" + body + "} }");
        assertEquals(0, ToolProvider.getSystemJavaCompiler().run(null, null, null, "-proc:none", source.toString()));
        Path output = folder.resolve("output.txt");
        int exitCode = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Dstdout.encoding=UTF-8",
                        "-Dfile.encoding=UTF-8",
                        "-cp",
                        folder + System.getProperty("path.separator") + System.getProperty("java.class.path"),
                        "Readme")
                .redirectOutput(output.toFile())
                .redirectErrorStream(true)
                .start()
                .waitFor();
        assertEquals(blocks("text").get(0).strip(), Files.readString(output).strip());
        assertEquals(0, exitCode);
    }

    @Test
    void namesFilesThatAreThere() throws IOException {
        Matcher names = Pattern.compile("\\]\\((?!http)([^)]+)\\)|fixtures/[\\w.-]+|rules/[\\w./-]+informal[\\w.-]+")
                .matcher(Files.readString(README));
        while (names.find()) {
            String name = names.group(1) == null ? names.group() : names.group(1);
            assertTrue(Files.exists(Path.of(name)), name);
        }
    }

    @Test
    void testsWithTheCommandThatCiRuns() throws IOException {
        assertTrue(blocks("sh").get(0).contains("mvn verify"));
        assertTrue(Files.readString(Path.of(".ci/run")).matches("(?s).*mvn [-\\w ]*verify.*"));
    }

    private static String run(String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Main.run(
                arguments,
                new ByteArrayInputStream(new byte[0]),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                System.err);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static List<String> blocks(String language) throws IOException {
        Matcher matcher =
                Pattern.compile("(?ms)^```" + language + "\n(.*?)^```$").matcher(Files.readString(README));
        List<String> blocks = new ArrayList<>();
        while (matcher.find()) {
            blocks.add(matcher.group(1));
        }
        return blocks;
    }
}
