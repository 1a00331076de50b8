package org.postedit.document.docx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.postedit.document.SourceFile;
import org.postedit.document.SourceHints;
import org.postedit.document.UnreadableSourceException;

/** What is no Word document is refused with the reason. */
class WordDocumentTest {

    @Test
    void refusesAnEmptyFile() {
        assertEquals("a.docx: empty, not a Word document", refusal(new byte[0]));
    }

    @Test
    void refusesAText() {
        assertEquals(
                "a.docx: not a Word document, which is a zip file inside",
                refusal("Hello".getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void refusesAnyOtherZipFile() throws IOException {
        assertTrue(refusal(zip("a.txt", "So.")).startsWith("a.docx: "), refusal(zip("a.txt", "So.")));
    }

    @Test
    void refusesASpreadsheet() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (XSSFWorkbook book = new XSSFWorkbook()) {
            book.createSheet();
            book.write(bytes);
        }
        assertEquals("a.docx: a zip file, but no Word document inside", refusal(bytes.toByteArray()));
    }

    @Test
    void refusesADocumentWithAPassword() throws IOException {
        assertEquals("a.docx: protected by a password; save it without one first", refusal(ole("EncryptedPackage")));
    }

    @Test
    void refusesAnOldDocument() throws IOException {
        assertEquals("a.docx: an old Word document (.doc); save it as .docx first", refusal(ole("WordDocument")));
    }

    @Test
    void namesOfficeFilesUnderOtherNames() throws IOException {
        byte[] document = WordXmlSample.of("<w:p/>").bytes();
        assertTrue(refusal(document, "a.txt").endsWith("has a name that ends in .docx, or is read --as docx"));
        assertEquals(
                "a.doc: an old Office document, not a text; save it as .docx first",
                refusal(ole("WordDocument"), "a.doc"));
    }

    @Test
    void refusesHalfAFile() {
        byte[] bytes = WordXmlSample.of("<w:p/>").bytes();
        String refusal = refusal(Arrays.copyOf(bytes, bytes.length / 2));
        assertTrue(refusal.startsWith("a.docx: a broken Word document: "), refusal);
    }

    @ParameterizedTest
    @ValueSource(strings = {"<w:p>", "<w:p></w:r></w:p>", "<w:p>&nbsp;</w:p>", "<w:p a=1/>"})
    void refusesXmlThatIsNotWellFormed(String body) {
        String refusal = refusal(WordXmlSample.of(body).bytes());
        assertTrue(refusal.startsWith("a.docx: a broken Word document: "), refusal);
    }

    @Test
    void refusesABomb() {
        String refusal = refusal(
                WordXmlSample.of("<w:p>" + " ".repeat(50_000_000) + "</w:p>").bytes());
        assertTrue(refusal.startsWith("a.docx: a broken Word document: Zip bomb detected"), refusal);
    }

    private static byte[] zip(String name, String content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(content.getBytes(StandardCharsets.UTF_8));
            zip.closeEntry();
        }
        return bytes.toByteArray();
    }

    private static byte[] ole(String entry) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (POIFSFileSystem file = new POIFSFileSystem()) {
            file.createDocument(new ByteArrayInputStream(new byte[5000]), entry);
            file.writeFilesystem(bytes);
        }
        return bytes.toByteArray();
    }

    private static String refusal(byte[] bytes) {
        return refusal(bytes, "a.docx");
    }

    private static String refusal(byte[] bytes, String name) {
        return assertThrows(
                        UnreadableSourceException.class,
                        () -> SourceFile.readStream(new ByteArrayInputStream(bytes), name, SourceHints.NONE))
                .getMessage();
    }
}
