package org.postedit.document.docx;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A .docx written by hand: what stands in its body, and the entries around it. */
public final class WordXmlSample {
    private static final String NAMESPACES = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
            + " xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\""
            + " xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\""
            + " xmlns:v=\"urn:schemas-microsoft-com:vml\""
            + " xmlns:m=\"http://schemas.openxmlformats.org/officeDocument/2006/math\"";
    private static final String TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
    private static final String RELATIONSHIP = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private static final String DECLARATION = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";

    private static final String MAIN = "text/main.xml";

    private Charset charset = StandardCharsets.UTF_8;
    private final Map<String, String> entries = new LinkedHashMap<>();
    private final StringBuilder types = new StringBuilder();
    private final StringBuilder relationships = new StringBuilder();

    private WordXmlSample() {}

    /** The main part with this body. */
    public static String xml(String body) {
        return DECLARATION + "<w:document " + NAMESPACES + "><w:body>" + body + "</w:body></w:document>";
    }

    /** A document with this body, whose main part has a name of its own. */
    public static WordXmlSample of(String body) {
        WordXmlSample sample = new WordXmlSample();
        sample.entries.put("custom/notes.bin", "\u0000\u0001 kept as it is");
        sample.entries.put(
                "_rels/.rels",
                relationships("<Relationship Id=\"r\" Type=\"" + RELATIONSHIP
                        + "officeDocument\" Target=\"text/main.xml\"/>"));
        sample.types.append(override("text/main.xml", "document.main"));
        sample.entries.put(MAIN, xml(body));
        return sample;
    }

    /** The same with another part, such as its {@code styles}. */
    public WordXmlSample with(String type, String element, String content) {
        String name = type + ".xml";
        entries.put(
                "text/" + name,
                DECLARATION + "<w:" + element + " " + NAMESPACES + ">" + content + "</w:" + element + ">");
        types.append(override("text/" + name, type));
        relationships.append("<Relationship Id=\"r" + entries.size() + "\" Type=\"" + RELATIONSHIP + type
                + "\" Target=\"" + name + "\"/>");
        return this;
    }

    /** The same with a main part in another encoding. */
    public WordXmlSample in(Charset other) {
        charset = other;
        entries.computeIfPresent(MAIN, (name, xml) -> "\uFEFF" + xml.replace("UTF-8", "UTF-16"));
        return this;
    }

    /** The same with a signature, though one that nobody would believe. */
    public WordXmlSample signed() {
        entries.put("_xmlsignatures/origin.sigs", "");
        entries.computeIfPresent(
                "_rels/.rels",
                (name, xml) -> xml.replace(
                        "</Relationships>",
                        "<Relationship Id=\"s\" Type=\"http://schemas.openxmlformats.org/package/2006/relationships/"
                                + "digital-signature/origin\" Target=\"_xmlsignatures/origin.sigs\"/></Relationships>"));
        types.append("<Default Extension=\"sigs\""
                + " ContentType=\"application/vnd.openxmlformats-package.digital-signature-origin\"/>");
        return this;
    }

    /** The bytes of its file. */
    public byte[] bytes() {
        Map<String, String> all = new LinkedHashMap<>();
        all.put(
                "[Content_Types].xml",
                DECLARATION
                        + "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                        + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                        + "<Default Extension=\"bin\" ContentType=\"application/octet-stream\"/>" + types + "</Types>");
        all.putAll(entries);
        all.put("text/_rels/main.xml.rels", relationships(relationships.toString()));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> entry : all.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue().getBytes(entry.getKey().equals(MAIN) ? charset : StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** The bytes of its main part. */
    public byte[] main() {
        return entries.getOrDefault(MAIN, "").getBytes(charset);
    }

    private static String override(String part, String type) {
        return "<Override PartName=\"/" + part + "\" ContentType=\"" + TYPE + type + "+xml\"/>";
    }

    private static String relationships(String all) {
        return DECLARATION + "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                + all + "</Relationships>";
    }
}
