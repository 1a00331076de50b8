package org.postedit.output.sarif;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import org.postedit.document.Source;
import org.postedit.text.LineIndex;
import org.postedit.text.SourceRange;

/** Writes places in one file as SARIF's locations and regions. */
final class FilePlaces {
    /** By custom, the name of the folder that relative references start from. */
    private static final String ROOT = "%SRCROOT%";

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final Source source;
    private final ArtifactUri uri;
    private final LineIndex lines;

    FilePlaces(Source source) {
        this.source = source;
        this.uri = ArtifactUri.of(source.name());
        this.lines = new LineIndex(source.text());
    }

    /** The next element of an array: a place with the words there. */
    void writeLocation(SourceRange range, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeObjectFieldStart("physicalLocation");
        writeArtifact(json);
        json.writeObjectFieldStart("region");
        writeBounds(range, json);
        json.writeObjectFieldStart("snippet");
        json.writeStringField("text", range.in(source.text()));
        json.writeEndObject();
        json.writeEndObject();
        json.writeEndObject();
        json.writeEndObject();
    }

    /** The next element of an array: the file as a whole. */
    void writeLocation(JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeObjectFieldStart("physicalLocation");
        writeArtifact(json);
        json.writeEndObject();
        json.writeEndObject();
    }

    /** The field that names the file. */
    void writeArtifact(JsonGenerator json) throws IOException {
        json.writeObjectFieldStart("artifactLocation");
        json.writeStringField("uri", uri.text());
        if (uri.relative()) {
            json.writeStringField("uriBaseId", ROOT);
        }
        json.writeEndObject();
    }

    /** The fields of a region. */
    void writeBounds(SourceRange range, JsonGenerator json) throws IOException {
        json.writeNumberField("startLine", lines.line(range.start()));
        json.writeNumberField("startColumn", column(range.start()));
        json.writeNumberField("endLine", lines.line(range.end()));
        json.writeNumberField("endColumn", column(range.end()));
    }

    /** SARIF does not count a byte-order mark. */
    private int column(int offset) {
        int column = lines.column(offset);
        boolean behindMark =
                column > 1 && lines.line(offset) == 1 && source.text().charAt(0) == BYTE_ORDER_MARK;
        return behindMark ? column - 1 : column;
    }
}
