package org.postedit.document;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import org.postedit.document.docx.DocxReader;
import org.postedit.document.docx.MalformedWordException;
import org.postedit.document.docx.WordDocument;

/**
 * Reads files as sources, strictly: a file is text in one encoding, or it is refused with the reason and the place.
 */
public final class SourceFile {
    private static final int LARGEST = 100 * 1024 * 1024;

    private SourceFile() {}

    /**
     * Reads a text, marked up as the ending of its name says.
     *
     * @param path the file
     * @param name what to report it by, usually the path as the user gave it
     * @param hints what is known of it
     * @throws UnreadableSourceException if it is missing, a folder, not allowed, too large, binary or in no encoding that is known
     */
    public static Source read(Path path, String name, SourceHints hints) throws UnreadableSourceException {
        if (Files.isDirectory(path)) {
            throw new UnreadableSourceException(name, "a folder where a file is wanted");
        }
        try (InputStream in = Files.newInputStream(path)) {
            return read(in, name, hints);
        } catch (NoSuchFileException e) {
            throw new UnreadableSourceException(name, "no such file");
        } catch (AccessDeniedException e) {
            throw new UnreadableSourceException(name, "no permission to read it");
        } catch (IOException e) {
            throw new UnreadableSourceException(name, "cannot be read: " + e.getMessage());
        }
    }

    /**
     * Reads a text to the end of a stream, such as standard input, and leaves the stream open.
     *
     * @throws UnreadableSourceException if it cannot be read, is too large, binary or in no encoding that is known
     */
    public static Source readStream(InputStream in, String name, SourceHints hints) throws UnreadableSourceException {
        try {
            return read(in, name, hints);
        } catch (IOException e) {
            throw new UnreadableSourceException(name, "cannot be read: " + e.getMessage());
        }
    }

    private static Source read(InputStream in, String name, SourceHints hints)
            throws IOException, UnreadableSourceException {
        byte[] bytes = in.readNBytes(LARGEST + 1);
        if (bytes.length > LARGEST) {
            throw new UnreadableSourceException(name, "larger than 100 MB; split it first");
        }
        Format format = hints.format().orElseGet(() -> Format.ofName(name));
        if (format == Format.DOCX) {
            return word(bytes, name, hints);
        }
        TextBytes.Decoded decoded = new TextBytes(bytes, name).decode(format);
        String language = hints.language()
                .or(() -> DeclaredLanguage.of(decoded.text(), format))
                .orElse(Source.DEFAULT_LANGUAGE);
        return new Source(name, decoded.text(), format, language, decoded.charset());
    }

    private static Source word(byte[] bytes, String name, SourceHints hints) throws UnreadableSourceException {
        try {
            WordDocument document = WordDocument.read(bytes);
            TextBytes.Decoded decoded = new TextBytes(document.text(), name).decode(Format.DOCX);
            Surroundings surroundings = document.surroundings();
            // Asked in any case: this is where text that cannot be read is refused.
            Optional<String> declared = DocxReader.language(decoded.text(), document);
            String language = hints.language().or(() -> declared).orElse(Source.DEFAULT_LANGUAGE);
            return new Source(name, decoded.text(), Format.DOCX, language, decoded.charset(), surroundings);
        } catch (MalformedWordException e) {
            throw new UnreadableSourceException(name, String.valueOf(e.getMessage()));
        } catch (NoClassDefFoundError e) {
            throw new UnreadableSourceException(
                    name,
                    "a Word document is read with Apache POI and Woodstox; add org.apache.poi:poi-ooxml and"
                            + " com.fasterxml.woodstox:woodstox-core to the class path");
        }
    }
}
