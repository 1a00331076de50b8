package org.postedit.cli;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFileAttributes;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.postedit.document.Format;
import org.postedit.document.Source;
import org.postedit.document.docx.WordFile;

/** Puts a text in the place of another, wholly or not at all. */
final class TextFile {
    private static final String CHANGED = "it was changed meanwhile";

    private TextFile() {}

    /**
     * Writes {@code text} beside the file, then gives it the file's name, its permissions and its owner. A symbolic link
     * stays one.
     *
     * @throws IOException if that cannot be done or the file no longer holds the text of {@code expected}; the file is as it was
     */
    static void replace(Path path, Source expected, String text) throws IOException {
        Path file = path.toRealPath();
        if (!Files.isWritable(file)) {
            throw new AccessDeniedException(path.toString());
        }
        byte[] before = Files.readAllBytes(file);
        ByteBuffer bytes = ByteBuffer.wrap(bytes(before, expected, text));
        Path fresh = Files.createTempFile(file.getParent(), ".postedit-", ".tmp");
        try {
            try (FileChannel channel = FileChannel.open(fresh, StandardOpenOption.WRITE)) {
                while (bytes.hasRemaining()) {
                    channel.write(bytes);
                }
                channel.force(true);
            }
            copyOwner(file, fresh);
            copyPermissions(file, fresh);
            if (!Arrays.equals(Files.readAllBytes(file), before)) {
                throw new IOException(CHANGED);
            }
            Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(fresh);
        }
    }

    /**
     * Deletes a file; of a symbolic link, only the link.
     *
     * @throws IOException if that cannot be done or the file no longer holds the text of {@code expected}; it is as it was
     */
    static void delete(Path path, Source expected) throws IOException {
        bytes(Files.readAllBytes(path), expected, "");
        Files.delete(path);
    }

    /**
     * The bytes of a file that holds {@code text} in the place of what {@code expected} does.
     *
     * @param file its bytes so far
     * @throws IOException if they are not those that {@code expected} was read from, or {@code text} cannot be written
     */
    static byte[] bytes(byte[] file, Source expected, String text) throws IOException {
        if (expected.format() == Format.DOCX) {
            return WordFile.with(file, expected, text);
        }
        if (!Arrays.equals(file, expected.text().getBytes(expected.charset()))) {
            throw new IOException(CHANGED);
        }
        ByteBuffer bytes = expected.charset().newEncoder().encode(CharBuffer.wrap(text));
        byte[] fresh = new byte[bytes.remaining()];
        bytes.get(fresh);
        return fresh;
    }

    /** Gives a file the owner and the group of another, where the system has such. */
    static void copyOwner(Path from, Path to) throws IOException {
        PosixFileAttributeView source = view(from);
        PosixFileAttributeView target = view(to);
        if (source == null || target == null) {
            return;
        }
        PosixFileAttributes wanted = source.readAttributes();
        PosixFileAttributes made = target.readAttributes();
        if (!wanted.owner().equals(made.owner())) {
            target.setOwner(wanted.owner());
        }
        if (!wanted.group().equals(made.group())) {
            target.setGroup(wanted.group());
        }
    }

    /** Gives a file the permissions of another, where the system has such. */
    static void copyPermissions(Path from, Path to) throws IOException {
        PosixFileAttributeView source = view(from);
        PosixFileAttributeView target = view(to);
        if (source != null && target != null) {
            target.setPermissions(source.readAttributes().permissions());
        }
    }

    private static @Nullable PosixFileAttributeView view(Path file) {
        return Files.getFileAttributeView(file, PosixFileAttributeView.class);
    }
}
