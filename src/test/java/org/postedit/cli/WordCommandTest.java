package org.postedit.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.postedit.document.docx.WordXmlSample;

/** The command line on a Word document, as a translator has it. */
class WordCommandTest {
    private static final List<String> RUNS = List.of("It lasted for yea", "rs. ", ", acc", "ording to the mayor.");

    private static final String FAULTY = "<w:p><w:r><w:t>It lasted for years. , he said.</w:t></w:r></w:p>";

    @TempDir
    private Path folder;

    private Path file = Path.of("");

    @BeforeEach
    void write() throws IOException {
        file = folder.resolve("draft.docx");
        try (XWPFDocument document = new XWPFDocument();
                OutputStream out = Files.newOutputStream(file)) {
            document.createParagraph().createRun().setText("The road was closed.");
            XWPFParagraph paragraph = document.createParagraph();
            RUNS.forEach(run -> paragraph.createRun().setText(run));
            document.createTable(1, 1).getRow(0).getCell(0).setText("Nobody saw it. , they said.");
            document.write(out);
        }
    }

    @Test
    void pointsAtTheParagraphAndShowsProse() {
        Run run = run("check", file.toString());
        assertTrue(
                run.out()
                        .startsWith(
                                file + ":2:20: error[punctuation/stop-before-comma] full stop that a comma takes back\n"
                                        + "    It lasted for years. , according to the mayor.\n"),
                run.out());
        assertTrue(run.out().contains(file + ":3:14: error"), run.out());
        assertFalse(run.out().contains("<"), run.out());
        assertEquals("", run.err());
        assertEquals(1, run.code());
    }

    @Test
    void givesOffsetsInTheXmlAndWordsInProse() throws IOException {
        JsonNode finding = new ObjectMapper()
                .readTree(run("check", "--format", "json", file.toString()).out())
                .at("/files/0/findings/0");
        String xml = xml(Files.readAllBytes(file));
        assertEquals(". ,", finding.at("/text").asText());
        assertEquals(2, finding.at("/line").asInt());
        assertTrue(
                xml.substring(finding.at("/start").asInt(), finding.at("/end").asInt())
                        .startsWith("."),
                xml);
    }

    @Test
    void showsProseOnThePage() {
        String page = run("check", "--format", "html", file.toString()).out();
        assertTrue(page.contains("paragraph 2, column 20"), page);
        assertFalse(page.contains("&lt;w:"), page);
    }

    @Test
    void repairsInPlaceAcrossRuns() throws IOException {
        Run run = run("fix", "--in-place", file.toString());
        assertEquals("postedit: " + file + ": 2 repairs, 0 issues left\n", run.err());
        assertEquals(0, run.code());
        try (InputStream in = Files.newInputStream(file);
                XWPFDocument document = new XWPFDocument(in)) {
            assertEquals(
                    "It lasted for years, according to the mayor.",
                    document.getParagraphs().get(1).getText());
            assertEquals(RUNS.size(), document.getParagraphs().get(1).getRuns().size());
            assertEquals(
                    "Nobody saw it, they said.",
                    document.getTables().get(0).getText().strip());
        }
        assertEquals(List.of("draft.docx"), names());
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void keepsThePermissionsOfADocument() throws IOException {
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r-----"));
        run("fix", "--in-place", file.toString());
        assertEquals("rw-r-----", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
    }

    @Test
    void leavesADocumentWithoutRepairsByteForByte() throws IOException {
        byte[] bytes = WordXmlSample.of("<w:p><w:r><w:t>All is well.</w:t></w:r></w:p>")
                .bytes();
        Files.write(file, bytes);
        run("fix", "--in-place", file.toString());
        assertArrayEquals(bytes, Files.readAllBytes(file));
        assertArrayEquals(bytes, printed(file));
    }

    @Test
    void sendsTheRepairedDocumentWhereItCanBecomeAFile() throws IOException {
        byte[] before = Files.readAllBytes(file);
        byte[] printed = printed(file);
        assertArrayEquals(before, Files.readAllBytes(file));
        run("fix", "--in-place", file.toString());
        assertEquals(xml(Files.readAllBytes(file)), xml(printed));
    }

    @Test
    void showsADiffOfTheProse() {
        String diff = run("fix", "--diff", file.toString()).out();
        assertTrue(diff.contains("""
                         The road was closed.
                        -It lasted for years. , according to the mayor.
                        -Nobody saw it. , they said.
                        +It lasted for years, according to the mayor.
                        +Nobody saw it, they said.
                        """), diff);
    }

    @Test
    void printsNoTwoDocumentsAtOnce() {
        Run run = run("fix", file.toString(), file.toString());
        assertTrue(
                run.err().contains("a Word document cannot be printed together with others; say --in-place or --diff"));
        assertEquals("", run.out());
        assertEquals(2, run.code());
    }

    @Test
    void saysThatADocumentIsEmpty() throws IOException {
        Files.write(file, WordXmlSample.of("<w:p/>").bytes());
        assertEquals(
                new Run(0, "no issues in 1 file\n", "postedit: " + file + ": empty, nothing to check\n"),
                run("check", file.toString()));
    }

    @Test
    void keepsADocumentThatCannotBeReadAsItIs() throws IOException {
        byte[] bytes = "no zip".getBytes(StandardCharsets.UTF_8);
        Files.write(file, bytes);
        Run run = run("fix", "--in-place", file.toString());
        assertEquals("postedit: " + file + ": not a Word document, which is a zip file inside\n", run.err());
        assertEquals(2, run.code());
        assertArrayEquals(bytes, Files.readAllBytes(file));
    }

    @Test
    void keepsADocumentThatIsSigned() throws IOException {
        byte[] bytes = WordXmlSample.of(FAULTY).signed().bytes();
        Files.write(file, bytes);
        String reason = "it is signed, which a repair would undo; take the signature away first";
        Run run = run("fix", "--in-place", file.toString());
        assertEquals("postedit: " + file + ": cannot be written: " + reason + "; left as it was\n", run.err());
        assertEquals(2, run.code());
        assertArrayEquals(bytes, Files.readAllBytes(file));
        Run printed = run("fix", file.toString());
        assertEquals("postedit: " + file + ": cannot be repaired: " + reason + "\n", printed.err());
        assertEquals("", printed.out());
        assertEquals(1, run("check", file.toString()).code());
    }

    @Test
    void findsDocumentsInAFolder() {
        assertTrue(run("check", folder.toString()).out().contains("draft.docx:2:20"));
    }

    private static byte[] printed(Path file) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Run.of(out, "fix", "--profile", "artifacts", file.toString());
        return out.toByteArray();
    }

    private static Run run(String command, String... arguments) {
        return Run.of(
                "",
                Stream.concat(Stream.of(command, "--profile", "artifacts"), Stream.of(arguments))
                        .toArray(String[]::new));
    }

    private static String xml(byte[] bytes) throws IOException {
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(bytes));
                InputStream in = document.getPackagePart().getInputStream()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(path -> path.getFileName().toString()).toList();
        }
    }
}
