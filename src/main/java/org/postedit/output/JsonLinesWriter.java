package org.postedit.output;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.Writer;
import org.postedit.engine.FileResult;

/**
 * Writes reports as JSON Lines, a line for each file: {@code {"version":1,"path":"draft.txt",…}}, with the fields that a
 * file has in the JSON document.
 *
 * <p>Each line is there as soon as its file is checked, so a long run can be followed and one that broke off be used.
 */
public final class JsonLinesWriter implements ReportWriter {

    @Override
    public void write(Iterable<? extends FileResult> results, Writer out) throws IOException {
        try (JsonGenerator json = JsonStream.lines(out)) {
            for (FileResult result : results) {
                json.writeStartObject();
                json.writeNumberField("version", ReportJson.VERSION);
                ReportJson.write(result, json);
                json.writeEndObject();
                json.writeRaw('\n');
                json.flush();
            }
        }
        out.flush();
    }
}
