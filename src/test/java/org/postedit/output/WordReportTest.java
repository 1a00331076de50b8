package org.postedit.output;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.postedit.Postedit;
import org.postedit.document.Format;
import org.postedit.document.Source;
import org.postedit.document.docx.WordXmlSample;
import org.postedit.engine.Report;
import org.postedit.finding.Applicability;
import org.postedit.output.sarif.SarifWriter;
import org.postedit.settings.Profile;
import org.postedit.settings.Settings;
import org.w3c.dom.Element;

/** Reports on a Word document name places in its prose, whatever their format. */
class WordReportTest {
    private static final Postedit POSTEDIT = Postedit.with(Settings.defaults().withProfile(Profile.ARTIFACTS));
    private static final Tool TOOL = new Tool("1", null);
    private static final Report REPORT = POSTEDIT.lint(new Source(
            "draft.docx",
            WordXmlSample.xml(
                    "<w:p><w:r><w:t>The café was closed.</w:t></w:r></w:p>"
                            + "<w:p><w:r><w:t>A café lasted for yea</w:t></w:r><w:r><w:t xml:space=\"preserve\">rs. </w:t></w:r><w:r><w:t>, he said.</w:t></w:r></w:p>"),
            Format.DOCX,
            "en-US"));

    @Test
    void areOnAFindingWithARepair() {
        assertEquals(1, REPORT.findings().size());
        assertEquals(Applicability.SAFE, REPORT.findings().get(0).fixes().get(0).applicability());
    }

    @ParameterizedTest
    @EnumSource(OutputFormat.class)
    void holdNoMarkupOfTheDocument(OutputFormat format) throws IOException {
        String written = Written.by(format.writer(TOOL, POSTEDIT.rules(), Paint.PLAIN), REPORT);
        assertTrue(written.contains("draft.docx"), written);
        assertFalse(written.contains("w:t>") || written.contains("w:t&gt;"), written);
    }

    @Test
    void nameLineAndColumnInXml() throws IOException {
        Element error = (Element) Written.xml(Written.by(new CheckstyleWriter(TOOL, Path.of("")), REPORT))
                .getElementsByTagName("error")
                .item(0);
        assertEquals(List.of("2", "24"), List.of(error.getAttribute("line"), error.getAttribute("column")));
        Element test = (Element) Written.xml(Written.by(new JUnitWriter(Path.of("")), REPORT))
                .getElementsByTagName("testcase")
                .item(0);
        assertEquals("2:24 punctuation/stop-before-comma", test.getAttribute("name"));
        assertEquals("2", test.getAttribute("line"));
    }

    @Test
    void markTheLineInGitHubAndGitLab() throws IOException {
        String command = Written.by(new GitHubWriter(Path.of("")), REPORT);
        assertTrue(command.contains("file=draft.docx,line=2,endLine=2,col=24,endColumn=27,"), command);
        assertEquals(
                "{\"begin\":2,\"end\":2}",
                json(Written.by(new GitLabWriter(Path.of("")), REPORT))
                        .at("/0/location/lines")
                        .toString());
    }

    @Test
    void offerNoRepairThatCouldNotBeWritten() throws IOException {
        JsonNode result = json(Written.by(new SarifWriter(TOOL, POSTEDIT.rules()), REPORT))
                .at("/runs/0/results/0");
        JsonNode place = result.at("/locations/0/physicalLocation/region");
        assertEquals(". ,", place.at("/snippet/text").asText());
        assertEquals(
                List.of(2, 24),
                List.of(place.at("/startLine").asInt(), place.at("/startColumn").asInt()));
        assertFalse(result.has("fixes"));
        JsonNode diagnostic =
                json(Written.by(new RdjsonWriter(Path.of("")), REPORT)).at("/diagnostics/0");
        assertEquals(
                "{\"line\":2,\"column\":25}",
                diagnostic.at("/location/range/start").toString());
        assertEquals(0, diagnostic.at("/suggestions").size());
    }

    @Test
    void giveOffsetsInTheXmlToJsonLines() throws IOException {
        JsonNode finding = json(Written.by(new JsonLinesWriter(), REPORT)).at("/findings/0");
        assertEquals(". ,", finding.at("/text").asText());
        assertEquals(
                REPORT.findings().get(0).range().start(), finding.at("/start").asInt());
    }

    private static JsonNode json(String text) throws IOException {
        return new ObjectMapper().readTree(text);
    }
}
