package org.postedit.output;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.Writer;
import org.postedit.engine.FileResult;

/**
 * Writes reports as one JSON document, version 1; offsets count UTF-16 code units of the decoded file, for a Word document of
 * the XML of its main part. There {@code line} is the paragraph, and {@code column} and {@code text} are of its prose.
 *
 * <p>A run that breaks off leaves the document unfinished, so that no program takes it for the whole.
 */
public final class JsonWriter implements ReportWriter {
    private final Tool tool;

    /** A writer that names {@code tool} as what made the reports. */
    public JsonWriter(Tool tool) {
        this.tool = tool;
    }

    @Override
    public void write(Iterable<? extends FileResult> results, Writer out) throws IOException {
        try (JsonGenerator json = JsonStream.indented(out)) {
            json.writeStartObject();
            json.writeNumberField("version", ReportJson.VERSION);
            json.writeObjectFieldStart("tool");
            json.writeStringField("name", Tool.NAME);
            json.writeStringField("version", tool.version());
            json.writeStringField("languageTool", tool.languageTool());
            json.writeEndObject();
            json.writeArrayFieldStart("files");
            for (FileResult result : results) {
                json.writeStartObject();
                ReportJson.write(result, json);
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        out.append('\n').flush();
    }
}
