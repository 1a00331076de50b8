package org.postedit.output.sarif;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import org.postedit.document.Format;
import org.postedit.document.Source;
import org.postedit.finding.Applicability;
import org.postedit.finding.Edit;
import org.postedit.finding.Finding;
import org.postedit.finding.Fix;
import org.postedit.finding.Suppressed;
import org.postedit.text.SourceRange;

/**
 * Writes the findings of one file as results.
 *
 * <p>A result has parts, and each part has its method: what was found, where, what it is known by, how it is mended, and why
 * it is nothing new.
 */
final class ResultWriter {
    /** The name of our fingerprints; the number grows when they are made in another way. */
    private static final String FINGERPRINT = "postedit/v1";

    private final FilePlaces places;
    private final boolean mendable;

    /** A writer for the findings in {@code source}, whose places are in {@code shown}, the text that people read of it. */
    ResultWriter(Source source, Source shown) {
        this.places = new FilePlaces(shown);
        this.mendable = source.format() != Format.DOCX;
    }

    /** The next element of the array of results; {@code rule} is the number of its rule. */
    void write(Finding finding, int rule, JsonGenerator json) throws IOException {
        json.writeStartObject();
        writeParts(finding, rule, json);
        json.writeEndObject();
    }

    /** The same for a finding that a baseline holds. */
    void writeKnown(Finding finding, int rule, JsonGenerator json) throws IOException {
        json.writeStartObject();
        writeParts(finding, rule, json);
        json.writeStringField("baselineState", "unchanged");
        json.writeEndObject();
    }

    /** The same for a finding that somebody said to leave. */
    void write(Suppressed suppressed, int rule, JsonGenerator json) throws IOException {
        json.writeStartObject();
        writeParts(suppressed.finding(), rule, json);
        json.writeArrayFieldStart("suppressions");
        json.writeStartObject();
        json.writeStringField("kind", suppressed.inSource() ? "inSource" : "external");
        json.writeStringField("justification", suppressed.reason());
        json.writeEndObject();
        json.writeEndArray();
        json.writeEndObject();
    }

    private void writeParts(Finding finding, int rule, JsonGenerator json) throws IOException {
        writeFault(finding, rule, json);
        writePlaces(finding, json);
        writeFingerprint(finding, json);
        writeFixes(finding, json);
    }

    private static void writeFault(Finding finding, int rule, JsonGenerator json) throws IOException {
        json.writeStringField("ruleId", finding.rule().value());
        json.writeNumberField("ruleIndex", rule);
        json.writeStringField("level", Level.of(finding.severity()));
        writeMessage("message", finding.message(), json);
        json.writeObjectFieldStart("properties");
        json.writeStringField("mqm", finding.mqm());
        json.writeStringField("confidence", finding.confidence().label());
        json.writeEndObject();
    }

    private void writePlaces(Finding finding, JsonGenerator json) throws IOException {
        json.writeArrayFieldStart("locations");
        places.writeLocation(finding.range(), json);
        json.writeEndArray();
        if (!finding.related().isEmpty()) {
            json.writeArrayFieldStart("relatedLocations");
            for (SourceRange other : finding.related()) {
                places.writeLocation(other, json);
            }
            json.writeEndArray();
        }
    }

    private static void writeFingerprint(Finding finding, JsonGenerator json) throws IOException {
        json.writeObjectFieldStart("partialFingerprints");
        json.writeStringField(FINGERPRINT, finding.fingerprint().value());
        json.writeEndObject();
    }

    /**
     * The fixes that a program may apply. In a Word document it could not: what is written into the file is XML, and its places
     * here are those of the prose.
     */
    private void writeFixes(Finding finding, JsonGenerator json) throws IOException {
        List<Fix> fixes = finding.fixes().stream()
                .filter(fix -> mendable && fix.applicability() != Applicability.DISPLAY_ONLY)
                .toList();
        if (fixes.isEmpty()) {
            return;
        }
        json.writeArrayFieldStart("fixes");
        for (Fix fix : fixes) {
            json.writeStartObject();
            writeMessage("description", fix.title(), json);
            json.writeArrayFieldStart("artifactChanges");
            json.writeStartObject();
            places.writeArtifact(json);
            json.writeArrayFieldStart("replacements");
            for (Edit edit : fix.edits()) {
                writeReplacement(edit, json);
            }
            json.writeEndArray();
            json.writeEndObject();
            json.writeEndArray();
            json.writeObjectFieldStart("properties");
            json.writeStringField("applicability", fix.applicability().label());
            json.writeEndObject();
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void writeReplacement(Edit edit, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeObjectFieldStart("deletedRegion");
        places.writeBounds(edit.range(), json);
        json.writeEndObject();
        json.writeObjectFieldStart("insertedContent");
        json.writeStringField("text", edit.text());
        json.writeEndObject();
        json.writeEndObject();
    }

    private static void writeMessage(String field, String text, JsonGenerator json) throws IOException {
        json.writeObjectFieldStart(field);
        json.writeStringField("text", Message.plain(text));
        json.writeEndObject();
    }
}
