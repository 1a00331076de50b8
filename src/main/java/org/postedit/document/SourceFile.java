package org.postedit.document;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/**
 * Reads files as sources, strictly: a file is UTF-8 text, or it is refused with the reason and the place.
 */
public final class SourceFile {
    private static final int LARGEST = 100 * 1024 * 1024;

    private SourceFile() {}

    /**
     * Reads a plain text.
     *
     * @param path the file
     * @param name what to report it by, usually the path as the user gave it
     * @param language the BCP 47 code of its language
     * @throws UnreadableSourceException if it is missing, a folder, not allowed, too large, binary or not UTF-8
     */
    public static Source read(Path path, String name, String language) throws UnreadableSourceException {
        if (Files.isDirectory(path)) {
            throw new UnreadableSourceException(name, "a folder where a file is wanted");
        }
        try (InputStream in = Files.newInputStream(path)) {
            return read(in, name, language);
        } catch (NoSuchFileException e) {
            throw new UnreadableSourceException(name, "no such file");
        } catch (AccessDeniedException e) {
            throw new UnreadableSourceException(name, "no permission to read it");
        } catch (IOException e) {
            throw new UnreadableSourceException(name, "cannot be read: " + e.getMessage());
        }
    }

    /**
     * Reads a plain text to the end of a stream, such as standard input, and leaves the stream open.
     *
     * @throws UnreadableSourceException if it cannot be read, is too large, binary or not UTF-8
     */
    public static Source readStream(InputStream in, String name, String language) throws UnreadableSourceException {
        try {
            return read(in, name, language);
        } catch (IOException e) {
            throw new UnreadableSourceException(name, "cannot be read: " + e.getMessage());
        }
    }

    private static Source read(InputStream in, String name, String language)
            throws IOException, UnreadableSourceException {
        byte[] bytes = in.readNBytes(LARGEST + 1);
        if (bytes.length > LARGEST) {
            throw new UnreadableSourceException(name, "larger than 100 MB; split it first");
        }
        return new Source(name, new Utf8Text(bytes, name).decode(), Format.PLAIN, language);
    }
}
