package org.postedit.output;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.maven.plugin.surefire.log.api.NullConsoleLogger;
import org.apache.maven.plugins.surefire.report.ReportTestCase;
import org.apache.maven.plugins.surefire.report.ReportTestSuite;
import org.apache.maven.plugins.surefire.report.TestSuiteXmlParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.postedit.document.Source;
import org.postedit.engine.FileResult;
import org.postedit.engine.Report;
import org.postedit.finding.Confidence;
import org.postedit.finding.Finding;
import org.postedit.finding.Severity;
import org.postedit.text.SourceRange;
import org.xml.sax.SAXException;

/** The XML of JUnit, read by the parser of Maven's report. */
class JUnitWriterTest {
    private static final Path FOLDER = Path.of("project").toAbsolutePath();

    @TempDir
    Path folder;

    @Test
    void showsAFindingAsAFailedTestOfItsFile() throws Exception {
        String text = "One\r\nBread , now";
        ReportTestSuite suite =
                read(Samples.report(text, Samples.finding(text, " ,"))).get(0);
        ReportTestCase test = suite.getTestCases().get(0);
        assertEquals("draft.txt", suite.getFullClassName());
        assertEquals(1, suite.getNumberOfTests());
        assertEquals(1, suite.getNumberOfFailures());
        assertEquals("2:6 punctuation/space-before-mark", test.getName());
        assertEquals("draft.txt", test.getFullClassName());
        assertTrue(test.hasFailure());
        assertEquals("space before a comma", test.getFailureMessage());
        assertEquals("warning", test.getFailureType());
        assertTrue(test.getFailureDetail().startsWith("draft.txt:2:6: warning["), test.getFailureDetail());
    }

    @Test
    void showsACleanFileAsATestThatPassed() throws Exception {
        ReportTestSuite suite = read(Samples.report("a")).get(0);
        assertEquals(1, suite.getNumberOfTests());
        assertTrue(suite.getTestCases().get(0).isSuccessful());
    }

    @Test
    void showsASuggestionAsATestThatPassed() throws Exception {
        ReportTestSuite suite = read(Samples.report(
                        "a", Samples.finding(Severity.SUGGESTION, Confidence.HIGH, new SourceRange(0, 1))))
                .get(0);
        assertEquals(0, suite.getNumberOfFailures());
        assertTrue(suite.getTestCases().get(0).isSuccessful());
    }

    @Test
    void showsAFailedRuleAsAnError() throws Exception {
        ReportTestSuite suite = read(Samples.broken("a")).get(0);
        ReportTestCase test = suite.getTestCases().get(0);
        assertEquals(1, suite.getNumberOfErrors());
        assertTrue(test.hasError());
        assertEquals("not wholly checked: quotation/split failed: gave up", test.getFailureMessage());
    }

    @Test
    void showsAFileThatWasNotCheckedAsAnError() throws Exception {
        ReportTestSuite suite = read(Samples.refusal()).get(0);
        ReportTestCase test = suite.getTestCases().get(0);
        assertEquals("gone.txt", suite.getFullClassName());
        assertEquals(1, suite.getNumberOfErrors());
        assertTrue(test.hasError());
        assertEquals("not checked: ./gone.txt: no such file", test.getFailureMessage());
    }

    @Test
    void givesEachTestItsOwnName() throws Exception {
        Finding finding = Samples.finding("a b", "b");
        assertEquals(
                List.of("1:3 punctuation/space-before-mark", "1:3 punctuation/space-before-mark (2)"),
                read(Samples.report("a b", finding, finding)).get(0).getTestCases().stream()
                        .map(ReportTestCase::getName)
                        .toList());
    }

    @Test
    void makesASuiteOfEachFile() throws Exception {
        assertEquals(
                List.of("draft.txt", "broken.txt"),
                read(Samples.report("a"), Samples.broken("a")).stream()
                        .map(ReportTestSuite::getFullClassName)
                        .toList());
    }

    @Test
    void namesFilesAsSeenFromTheFolder() throws Exception {
        for (String name : List.of("./news/a.txt", FOLDER.resolve("news/a.txt").toString())) {
            ReportTestSuite suite = read(new Report(Source.plain(name, "a"), List.of(), List.of(), List.of()))
                    .get(0);
            assertEquals("news/a.txt", suite.getFullClassName());
        }
    }

    private List<ReportTestSuite> read(FileResult... results)
            throws IOException, ParserConfigurationException, SAXException {
        Path file =
                Files.writeString(folder.resolve("TEST-postedit.xml"), Written.by(new JUnitWriter(FOLDER), results));
        TestSuiteXmlParser parser = new TestSuiteXmlParser(new NullConsoleLogger());
        List<ReportTestSuite> suites = parser.parse(file.toString());
        assertTrue(parser.isValid());
        return suites;
    }
}
