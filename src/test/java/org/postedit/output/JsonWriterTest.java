package org.postedit.output;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.postedit.engine.Report;
import org.postedit.finding.Applicability;
import org.postedit.finding.Edit;
import org.postedit.finding.Finding;
import org.postedit.finding.Suppressed;
import org.postedit.text.SourceRange;

class JsonWriterTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Tool TOOL = new Tool("0.1.0", "6.8");

    @Test
    void writesVersionOneOfTheReport() throws IOException {
        String text = "One\nBread 😀 , \"now\"";
        SourceRange place = Samples.range(text, " ,");
        Finding finding = Samples.finding(
                place,
                List.of(new SourceRange(0, 3)),
                Samples.fix("drop the space", Applicability.DISPLAY_ONLY, new Edit(place, ",")));
        JsonNode expected = JSON.readTree("""
                {"version": 1, "tool": {"name": "postedit", "version": "0.1.0", "languageTool": "6.8"},
                 "files": [{"path": "draft.txt", "language": "en-US", "complete": true, "failures": [],
                   "findings": [{"rule": "punctuation/space-before-mark", "category": "punctuation",
                     "severity": "warning", "confidence": "high", "message": "space before a comma",
                     "start": 12, "end": 14, "line": 2, "column": 9, "text": " ,",
                     "mqm": "Linguistic conventions > Punctuation", "fingerprint": "0123456789abcdef",
                     "fixes": [{"title": "drop the space", "applicability": "display-only",
                       "edits": [{"start": 12, "end": 14, "replacement": ","}]}],
                     "related": [{"start": 0, "end": 3}]}]}]}
                """);
        assertEquals(expected, JSON.readTree(write(TOOL, Samples.report(text, finding))));
    }

    @Test
    void keepsWhatIsSuppressedOrKnownApartFromTheFindings() throws IOException {
        Finding finding = Samples.finding("a b", "b");
        Report report = Samples.report("a b", finding)
                .withSuppressed(List.of(new Suppressed(finding, "why", true)))
                .withKnown(List.of(finding));
        JsonNode file = JSON.readTree(write(TOOL, report)).at("/files/0");
        assertEquals(1, file.at("/findings").size());
        assertEquals(file.at("/findings"), file.at("/known"));
        assertEquals("why", file.at("/suppressed/0/reason").asText());
        assertEquals("b", file.at("/suppressed/0/text").asText());
        JsonNode plain = JSON.readTree(write(TOOL, Samples.report("a b"))).at("/files/0");
        assertFalse(plain.has("suppressed") || plain.has("known"));
    }

    @Test
    void leavesRelatedOutWhereThereIsNone() throws IOException {
        JsonNode file = JSON.readTree(write(TOOL, Samples.report("a b", Samples.finding("a b", "b"))))
                .at("/files/0");
        assertFalse(file.at("/findings/0").has("related"));
        assertTrue(file.at("/findings/0/fixes").isArray());
    }

    @Test
    void tellsThatARuleFailed() throws IOException {
        JsonNode file = JSON.readTree(write(TOOL, Samples.broken("a"))).at("/files/0");
        assertFalse(file.at("/complete").asBoolean(true));
        assertEquals(
                JSON.readTree("[{\"rule\": \"quotation/split\", \"message\": \"gave up\"}]"), file.at("/failures"));
    }

    @Test
    void saysNullWhereLanguageToolDidNotRun() throws IOException {
        assertTrue(JSON.readTree(write(new Tool("0.1.0", null)))
                .at("/tool/languageTool")
                .isNull());
    }

    @Test
    void leavesTheDocumentUnfinishedWhereTheRunBreaksOff() {
        StringWriter out = new StringWriter();
        Iterable<Report> reports = () -> Stream.of(1, 2)
                .map(number -> {
                    if (number == 2) {
                        throw new IllegalStateException("broken");
                    }
                    return Samples.report("a");
                })
                .iterator();
        assertThrows(IllegalStateException.class, () -> new JsonWriter(TOOL).write(reports, out));
        assertThrows(JsonProcessingException.class, () -> JSON.readTree(out.toString()));
    }

    private static String write(Tool tool, Report... reports) throws IOException {
        StringWriter out = new StringWriter();
        new JsonWriter(tool).write(List.of(reports), out);
        return out.toString();
    }
}
