package org.postedit.document.docx;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.util.Arrays;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Locale;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import org.apache.commons.compress.archivers.zip.Zip64Mode;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.postedit.document.Source;

/** The bytes of a .docx with other text in its main part; all its other entries are copied as they are packed. */
public final class WordFile {
    private WordFile() {}

    /**
     * The bytes of a file whose main part reads {@code text}.
     *
     * @param file the bytes that {@code source} was read from
     * @throws IOException if they are others by now, if the document is signed, or if it would not be whole with this text
     */
    public static byte[] with(byte[] file, Source source, String text) throws IOException {
        try {
            String main;
            byte[] fresh = encode(text, source);
            try (WordPackage before = WordPackage.open(file)) {
                if (!Arrays.equals(before.main(), encode(source.text(), source))) {
                    throw new IOException("it was changed meanwhile");
                }
                if (before.isSigned()) {
                    throw new IOException("it is signed, which a repair would undo; take the signature away first");
                }
                main = before.mainName();
            }
            // What is written is read again first: a document that Word cannot open is worse than any fault in it.
            WordWalk.through(text, source.surroundings());
            byte[] written = replaced(file, main, fresh);
            try (WordPackage after = WordPackage.open(written)) {
                if (!Arrays.equals(after.main(), fresh)) {
                    throw new IOException("it would not be whole");
                }
            }
            return written;
        } catch (MalformedWordException e) {
            throw new IOException(e.getMessage(), e);
        }
    }

    private static byte[] encode(String text, Source source) throws IOException {
        ByteBuffer bytes = source.charset().newEncoder().encode(CharBuffer.wrap(text));
        byte[] fresh = new byte[bytes.remaining()];
        bytes.get(fresh);
        return fresh;
    }

    private static byte[] replaced(byte[] file, String main, byte[] fresh) throws IOException {
        SeekableInMemoryByteChannel channel = new SeekableInMemoryByteChannel();
        try (ZipFile before = ZipFile.builder()
                        .setSeekableByteChannel(new SeekableInMemoryByteChannel(file))
                        .get();
                ZipArchiveOutputStream after = new ZipArchiveOutputStream(channel)) {
            after.setUseZip64(Zip64Mode.AsNeeded);
            Enumeration<ZipArchiveEntry> entries = before.getEntriesInPhysicalOrder();
            for (ZipArchiveEntry entry : Collections.list(entries)) {
                if (isPart(entry, main)) {
                    after.putArchiveEntry(sized(entry, fresh));
                    after.write(fresh);
                    after.closeArchiveEntry();
                } else {
                    try (InputStream packed = before.getRawInputStream(entry)) {
                        after.addRawArchiveEntry(entry, packed);
                    }
                }
            }
        }
        return Arrays.copyOf(channel.array(), (int) channel.size());
    }

    private static boolean isPart(ZipArchiveEntry entry, String part) {
        String name = entry.getName().replace('\\', '/');
        return ("/" + name).replaceFirst("^//", "/").toLowerCase(Locale.ROOT).equals(part.toLowerCase(Locale.ROOT));
    }

    /** The entry as it is, its time and method included, for other bytes. */
    private static ZipArchiveEntry sized(ZipArchiveEntry entry, byte[] bytes) throws IOException {
        ZipArchiveEntry fresh = new ZipArchiveEntry((ZipEntry) entry);
        fresh.setSize(bytes.length);
        fresh.setCompressedSize(ZipArchiveEntry.SIZE_UNKNOWN);
        if (entry.getMethod() == ZipArchiveEntry.STORED) {
            CRC32 sum = new CRC32();
            sum.update(bytes);
            fresh.setCrc(sum.getValue());
            fresh.setCompressedSize(bytes.length);
        }
        return fresh;
    }
}
