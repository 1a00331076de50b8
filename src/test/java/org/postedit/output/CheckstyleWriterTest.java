package org.postedit.output;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.postedit.document.Source;
import org.postedit.engine.Report;
import org.postedit.finding.Confidence;
import org.postedit.finding.Severity;
import org.postedit.text.SourceRange;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

class CheckstyleWriterTest {
    private static final CheckstyleWriter WRITER = new CheckstyleWriter(new Tool("0.1.0", null));

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
    void keepsWhatXmlWouldTakeForMarkup() throws IOException {
        String name = "a&b<\"c\">'.txt";
        Report report = Samples.report("a");
        Report named = new Report(Source.plain(name, "a"), report.findings(), report.failures(), report.notes());
        Document xml = Written.xml(Written.by(WRITER, named));
        assertEquals(name, ((Element) xml.getElementsByTagName("file").item(0)).getAttribute("name"));
    }
}
