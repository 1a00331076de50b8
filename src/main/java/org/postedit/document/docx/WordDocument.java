package org.postedit.document.docx;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.postedit.document.Block;
import org.postedit.document.Surroundings;

/** What of a .docx is read: the bytes of its main part, which hold its text, and what the other parts say of that. */
public final class WordDocument {
    private static final Map<String, String> UNREAD = Map.of(
            "footnotes", "footnotes",
            "endnotes", "endnotes",
            "header", "headers",
            "footer", "footers",
            "comments", "comments");

    private final byte[] text;
    private final Surroundings surroundings;
    private final String language;

    private WordDocument(byte[] text, Surroundings surroundings, String language) {
        this.text = text;
        this.surroundings = surroundings;
        this.language = language;
    }

    /**
     * Reads the bytes of a file.
     *
     * @throws MalformedWordException if that is no .docx, or a broken or a protected one
     */
    public static WordDocument read(byte[] bytes) throws MalformedWordException {
        try (WordPackage parts = WordPackage.open(bytes)) {
            byte[] text = parts.main();
            Map<String, Block.Kind> kinds = Map.of();
            String language = "";
            for (byte[] part : parts.related("styles")) {
                WordStyles styles = new WordStyles(decode(part));
                kinds = styles.kinds();
                language = styles.language();
            }
            return new WordDocument(text, new Surroundings(kinds, notes(parts)), language);
        }
    }

    /** The bytes of the main part, XML in UTF-8 or UTF-16. */
    public byte[] text() {
        return text.clone();
    }

    /** Its styles, and what of its text is not read. */
    public Surroundings surroundings() {
        return surroundings;
    }

    /** The language of text that names none, such as {@code en-GB}; empty where the document does not say. */
    public String language() {
        return language;
    }

    private static List<String> notes(WordPackage parts) throws MalformedWordException {
        List<String> notes = new ArrayList<>();
        for (String type : UNREAD.keySet().stream().sorted().toList()) {
            for (byte[] part : parts.related(type)) {
                if (hasText(decode(part))) {
                    notes.add("the " + UNREAD.get(type) + " of a Word document are not read");
                    break;
                }
            }
        }
        if (parts.has("aFChunk")) {
            notes.add("what a Word document takes from other files is not read");
        }
        return notes;
    }

    private static boolean hasText(String xml) throws MalformedWordException {
        WordXml part = new WordXml(xml);
        while (part.next()) {
            if (part.isStart()
                    && part.name().equals("w:t")
                    && part.next()
                    && part.isText()
                    && !part.text().isBlank()) {
                return true;
            }
        }
        return false;
    }

    /** UTF-16 has a byte-order mark, of which {@link WordXml} takes care. */
    private static String decode(byte[] part) {
        boolean wide = part.length > 1 && (part[0] & 0xFF) + (part[1] & 0xFF) == 0xFF + 0xFE;
        Charset charset = wide ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8;
        return new String(part, charset);
    }
}
