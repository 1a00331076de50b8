package org.postedit.outside;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.postedit.cli.Main;

/** Git takes the patch of {@code postedit fix --diff}, and makes of the files what {@code postedit fix} prints. */
class GitApplyTest {
    private static final String FAULTY = "It rained.\nThe ferry was was late. , according to the mayor.\nIt blew.\n";

    @TempDir
    private Path folder;

    @TempDir
    private Path output;

    @BeforeEach
    void makeRepository() throws IOException, InterruptedException {
        // So that git takes no repository above the folder for the one meant.
        assertEquals(0, git("init", "-q").code());
    }

    @Test
    void takesAnyEndOfLine() throws IOException, InterruptedException {
        List<String> texts = List.of(
                FAULTY,
                "It rained.\r\nThe ferry was was late.\r\nIt blew.\r\n",
                "It rained.\rThe ferry was was late.\rIt blew.\r",
                "It rained.\r\nThe ferry was was late.\nIt blew.\r\n",
                "The ferry was was late.",
                "It rained.\n\nThe ferry was was late.",
                "The ferry was was late.\r\n\r\nIt blew.",
                "\uFEFFThe ferry was was late.\nIt blew.\n",
                "The “Möwe” was was late. 🚢\u2028It blew.\fIt thawed.\n");
        for (int i = 0; i < texts.size(); i++) {
            write(i + ".txt", texts.get(i));
        }
        assertApplies(".");
    }

    @Test
    void takesAnyName() throws IOException, InterruptedException {
        List<String> names = List.of(
                "two words.txt",
                " edge .txt",
                "Überfahrt.md",
                "연락선.html",
                "late 2024-05-01 10:00:00 +0200.txt",
                "deep/er/a.txt",
                "two words/ü.txt",
                "tab\there.txt",
                "two\nlines.txt",
                "the \"ferry\".txt",
                "\"ferry\".txt",
                "back\\slash.txt",
                "bell\u0007.txt",
                "<stdin>.txt");
        for (String name : names) {
            write(name, FAULTY);
        }
        write("clean.txt", "The ferry was on time.\n");
        assertApplies(".");
    }

    @Test
    void takesANameInAnotherFolder() throws IOException, InterruptedException {
        write("deep/a.txt", FAULTY);
        assertApplies("./deep/../deep/a.txt");
    }

    @Test
    void takesThePatchOfAnotherEncoding() throws IOException, InterruptedException {
        String page = "<meta charset=%s><p>The “Möwe” was was late. , said the mayor.</p>\n";
        for (String charset : List.of("windows-1252", "UTF-8")) {
            Files.writeString(
                    folder.resolve("Möwe " + charset + ".html"), page.formatted(charset), Charset.forName(charset));
        }
        patch(".");
        for (String charset : List.of("windows-1252", "UTF-8")) {
            assertEquals(
                    page.formatted(charset).replace("was was", "was").replace(". ,", ","),
                    Files.readString(folder.resolve("Möwe " + charset + ".html"), Charset.forName(charset)));
        }
    }

    @Test
    void isToldWhereNoPatchCanBe() throws IOException, InterruptedException {
        Files.writeString(folder.resolve("a.txt"), "\uFEFF" + FAULTY, StandardCharsets.UTF_16LE);
        Command diff = postedit("fix", "--profile", "artifacts", "--diff", "a.txt");
        assertEquals("", diff.out());
        assertTrue(diff.err().contains("a.txt: no patch can be in UTF-16LE; repair it with --in-place"), diff.err());
        assertEquals(2, diff.code());
    }

    private void assertApplies(String path) throws IOException, InterruptedException {
        Map<Path, byte[]> printed = new TreeMap<>();
        try (var files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile)
                    .filter(file -> !file.toString().contains(".git"))
                    .toList()) {
                ByteArrayOutputStream fixed = new ByteArrayOutputStream();
                String[] arguments = {"fix", "--profile", "artifacts", file.toString()};
                Main.run(arguments, InputStream.nullInputStream(), fixed, OutputStream.nullOutputStream());
                printed.put(file, fixed.toByteArray());
            }
        }
        patch(path);
        for (Map.Entry<Path, byte[]> fixed : printed.entrySet()) {
            assertArrayEquals(
                    fixed.getValue(),
                    Files.readAllBytes(fixed.getKey()),
                    fixed.getKey().toString());
        }
    }

    /** Has the launcher write a patch and git apply it. */
    private void patch(String path) throws IOException, InterruptedException {
        Command diff = postedit("fix", "--profile", "artifacts", "--fail-on", "never", "--diff", path);
        assertEquals(0, diff.code(), diff.err());
        assertNotEquals("", diff.out(), diff.err());
        Path patch = Files.move(diff.printed(), output.resolve("patch"), StandardCopyOption.REPLACE_EXISTING);
        Command apply = git("apply", "--whitespace=nowarn", patch.toString());
        assertEquals("", apply.err(), diff.out());
        assertEquals(0, apply.code());
    }

    private Command postedit(String... arguments) throws IOException, InterruptedException {
        return Command.run(folder, output, Programs.LAUNCHER, arguments);
    }

    private Command git(String... arguments) throws IOException, InterruptedException {
        return Command.run(folder, output, Programs.find("git"), arguments);
    }

    private void write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.resolveSibling("."));
        Files.writeString(file, text);
    }
}
