package org.postedit.output;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.postedit.document.Source;
import org.postedit.engine.Report;
import org.postedit.finding.Applicability;
import org.postedit.finding.Edit;
import org.postedit.finding.Finding;
import org.postedit.text.SourceRange;

class RdjsonWriterTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Path FOLDER = Path.of("project").toAbsolutePath();

    @Test
    void writesADiagnosticWithASuggestion() throws IOException {
        String text = "One\r\nÉclair 😀 , now";
        SourceRange place = Samples.range(text, " ,");
        Finding finding = Samples.finding(
                place,
                List.of(),
                Samples.fix("drop the space", Applicability.UNSAFE, new Edit(place, ",")),
                Samples.fix("see", Applicability.DISPLAY_ONLY, new Edit(place, ";")));
        assertEquals(JSON.readTree("""
                {"source": {"name": "postedit"}, "diagnostics": [
                  {"message": "space before a comma", "severity": "WARNING",
                   "code": {"value": "punctuation/space-before-mark"},
                   "location": {"path": "draft.txt",
                     "range": {"start": {"line": 2, "column": 13}, "end": {"line": 2, "column": 15}}},
                   "suggestions": [
                     {"range": {"start": {"line": 2, "column": 13}, "end": {"line": 2, "column": 15}}, "text": ","}]}]}
                """), write(Samples.report(text, finding)));
    }

    @Test
    void joinsTheEditsOfARepair() throws IOException {
        String text = "“One two.";
        Finding finding = Samples.finding(
                text,
                "two",
                Samples.fix(
                        "mark",
                        Applicability.SAFE,
                        new Edit(new SourceRange(1, 2), "o"),
                        new Edit(new SourceRange(9, 9), "”")));
        JsonNode suggestions = write(Samples.report(text, finding)).at("/diagnostics/0/suggestions");
        assertEquals(1, suggestions.size());
        assertEquals("one two.”", suggestions.at("/0/text").asText());
        assertEquals(4, suggestions.at("/0/range/start/column").asInt());
        assertEquals(12, suggestions.at("/0/range/end/column").asInt());
    }

    @Test
    void tellsThatARuleFailedOfTheWholeFile() throws IOException {
        JsonNode diagnostic = write(Samples.broken("a")).at("/diagnostics/0");
        assertEquals("ERROR", diagnostic.at("/severity").asText());
        assertEquals("broken.txt", diagnostic.at("/location/path").asText());
        assertFalse(diagnostic.at("/location").has("range"));
    }

    @Test
    void namesFilesAsSeenFromTheFolder() throws IOException {
        for (String name : List.of("./news/a.txt", FOLDER.resolve("news/a.txt").toString())) {
            Report report =
                    new Report(Source.plain(name, "a b"), List.of(Samples.finding("a b", "b")), List.of(), List.of());
            assertEquals(
                    "news/a.txt",
                    write(report).at("/diagnostics/0/location/path").asText());
        }
    }

    @Test
    void countsLinesAsGitDoes() throws IOException {
        String text = "é\rtwo\né\rBread , now";
        JsonNode start =
                write(Samples.report(text, Samples.finding(text, " ,"))).at("/diagnostics/0/location/range/start");
        assertEquals(2, start.at("/line").asInt());
        assertEquals(9, start.at("/column").asInt());
    }

    @Test
    void tellsThatAFileWasNotChecked() throws IOException {
        JsonNode diagnostic = JSON.readTree(Written.by(new RdjsonWriter(FOLDER), Samples.refusal()))
                .at("/diagnostics/0");
        assertEquals(
                "not checked: ./gone.txt: no such file",
                diagnostic.at("/message").asText());
        assertEquals("ERROR", diagnostic.at("/severity").asText());
        assertEquals("gone.txt", diagnostic.at("/location/path").asText());
    }

    private static JsonNode write(Report report) throws IOException {
        return JSON.readTree(Written.by(new RdjsonWriter(FOLDER), report));
    }
}
