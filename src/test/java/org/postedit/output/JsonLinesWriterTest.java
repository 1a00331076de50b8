package org.postedit.output;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.postedit.engine.Report;

class JsonLinesWriterTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    @Test
    void tellsThatAFileWasNotChecked() throws IOException {
        assertEquals(
                "{\"version\":1,\"path\":\"./gone.txt\",\"language\":null,\"complete\":false,"
                        + "\"failures\":[{\"rule\":\"input\",\"message\":\"./gone.txt: no such file\"}],\"findings\":[]}\n",
                Written.by(new JsonLinesWriter(), Samples.refusal()));
    }

    @Test
    void writesAFileALine() throws IOException {
        assertEquals("""
                {"version":1,"path":"draft.txt","language":"en-US","complete":true,"failures":[],"findings":[]}
                {"version":1,"path":"broken.txt","language":"en-US","complete":false,\
                "failures":[{"rule":"quotation/split","message":"gave up"}],"findings":[]}
                """, Written.by(new JsonLinesWriter(), Samples.report("a"), Samples.broken("a")));
    }

    @Test
    void tellsOfAFileWhatTheDocumentTells() throws IOException {
        Report report = Samples.report("a\n b", Samples.finding("a\n b", "b"));
        JsonNode file = JSON.readTree(Written.by(new JsonWriter(new Tool("1", null)), report))
                .at("/files/0");
        ObjectNode expected = JSON.createObjectNode().put("version", 1);
        assertEquals(expected.setAll((ObjectNode) file), JSON.readTree(Written.by(new JsonLinesWriter(), report)));
    }

    @Test
    void keepsTheLinesOfARunThatBreaksOff() {
        StringWriter out = new StringWriter();
        Iterable<Report> reports = () -> Stream.of(1, 2)
                .map(number -> {
                    if (number == 2) {
                        throw new IllegalStateException("broken");
                    }
                    return Samples.report("a");
                })
                .iterator();
        assertThrows(IllegalStateException.class, () -> new JsonLinesWriter().write(reports, out));
        assertEquals(1, out.toString().lines().count());
    }

    @Test
    void writesNothingWhereNothingWasChecked() throws IOException {
        StringWriter out = new StringWriter();
        new JsonLinesWriter().write(List.of(), out);
        assertEquals("", out.toString());
    }
}
