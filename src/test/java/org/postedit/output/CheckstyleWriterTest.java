package org.postedit.output;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.postedit.document.Source;
import org.postedit.engine.Report;
import org.postedit.finding.Confidence;
import org.postedit.finding.Severity;
import org.postedit.text.SourceRange;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

class CheckstyleWriterTest {
    private static final Path FOLDER = Path.of("project").toAbsolutePath();
    private static final CheckstyleWriter WRITER = new CheckstyleWriter(new Tool("0.1.0", null), FOLDER);

    @Test
    void writesEachFindingAsAnErrorOfItsFile() throws IOException {
        String text = "One\r\nBread , now";
        assertEquals(
                """
                <?xml version="1.0" encoding="UTF-8"?>
                <checkstyle version="postedit 0.1.0">
                  <file name="draft.txt">
                    <error line="2" column="6" severity="warning" message="space before a comma" \
                source="postedit.punctuation/space-before-mark"></error>
                    <error line="1" column="1" severity="info" message="high suggestion" \
                source="postedit.fluency/voices-that"></error>
                  </file>
                </checkstyle>
                """,
                Written.by(
                        WRITER,
                        Samples.report(
                                text,
                                Samples.finding(text, " ,"),
                                Samples.finding(Severity.SUGGESTION, Confidence.HIGH, new SourceRange(0, 3)))));
    }

    @Test
    void showsAFileThatIsClean() throws IOException {
        Document xml = Written.xml(Written.by(WRITER, Samples.report("a")));
        assertEquals(1, xml.getElementsByTagName("file").getLength());
        assertEquals(0, xml.getElementsByTagName("error").getLength());
    }

    @Test
    void showsThatARuleFailed() throws IOException {
        Document xml = Written.xml(Written.by(WRITER, Samples.broken("a")));
        Element error = (Element) xml.getElementsByTagName("error").item(0);
        assertEquals("not wholly checked: quotation/split failed: gave up", error.getAttribute("message"));
        assertEquals("error", error.getAttribute("severity"));
        assertEquals("1", error.getAttribute("line"));
    }

    @Test
    void showsThatAFileWasNotChecked() throws IOException {
        Document xml = Written.xml(Written.by(WRITER, Samples.refusal()));
        assertEquals("gone.txt", ((Element) xml.getElementsByTagName("file").item(0)).getAttribute("name"));
        Element error = (Element) xml.getElementsByTagName("error").item(0);
        assertEquals("not checked: ./gone.txt: no such file", error.getAttribute("message"));
        assertEquals("error", error.getAttribute("severity"));
        assertEquals("postedit.input", error.getAttribute("source"));
    }

    @Test
    void keepsWhatXmlWouldTakeForMarkup() throws IOException {
        for (String name : List.of("a&b<\"c\">'.txt", "a\nb\tc\rd\r\ne.txt")) {
            assertEquals(name, shownName(name));
        }
    }

    @Test
    void namesFilesAsSeenFromTheFolder() throws IOException {
        assertEquals("news/a.txt", shownName("./news/a.txt"));
        assertEquals("news/a.txt", shownName(FOLDER.resolve("news/a.txt").toString()));
    }

    private static String shownName(String name) throws IOException {
        Report named = new Report(Source.plain(name, "a"), List.of(), List.of(), List.of());
        Document xml = Written.xml(Written.by(WRITER, named));
        return ((Element) xml.getElementsByTagName("file").item(0)).getAttribute("name");
    }
}
