package org.postedit.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourceFileTest {
    @TempDir
    private Path folder;

    @Test
    void readsTheTextAsItIs() throws Exception {
        byte[] bytes = "\uFEFFÉté\r\n😀 “so”\r".getBytes(StandardCharsets.UTF_8);
        Path file = Files.write(folder.resolve("a.txt"), bytes);
        Source source = SourceFile.read(file, "a.txt", SourceHints.language("en-GB"));
        assertEquals(new Source("a.txt", "\uFEFFÉté\r\n😀 “so”\r", Format.PLAIN, "en-GB"), source);
    }

    @Test
    void readsAnEmptyFile() throws Exception {
        assertEquals(
                "",
                SourceFile.read(Files.createFile(folder.resolve("a.txt")), "a.txt", SourceHints.NONE)
                        .text());
    }

    @Test
    void namesAMissingFile() {
        assertEquals("draft.txt: no such file", refusal(folder.resolve("missing.txt")));
    }

    @Test
    void refusesAFolder() {
        assertEquals("draft.txt: a folder where a file is wanted", refusal(folder));
    }

    @Test
    void refusesABinaryFile() {
        assertEquals("draft.txt: not a text file: NUL byte at offset 3", refusal(new byte[] {'P', 'N', 'G', 0, -1}));
        assertEquals("draft.txt: not a text file: NUL byte at offset 2", refusal(new byte[] {-1, 'a', 0}));
    }

    @Test
    void namesThePlaceOfTheFirstByteThatIsNotUtf8() {
        assertEquals(
                "draft.txt:3: not UTF-8: byte 0xE9 at offset 9; convert it first, for example with"
                        + " iconv -f WINDOWS-1252 -t UTF-8",
                refusal("one\r\n\u00C3\u00A9w\r\u00e9\u00e9".getBytes(StandardCharsets.ISO_8859_1)));
    }

    @Test
    void refusesACharacterCutOffAtTheEnd() {
        assertEquals(
                "draft.txt:1: not UTF-8: byte 0xC3 at offset 1; convert it first, for example with"
                        + " iconv -f WINDOWS-1252 -t UTF-8",
                refusal(new byte[] {'a', (byte) 0xC3}));
    }

    @Test
    void readsWhatItsMarkSays() throws Exception {
        Source source = read("\uFEFF“so”".getBytes(StandardCharsets.UTF_16LE), SourceHints.NONE);
        assertEquals("\uFEFF“so”", source.text());
        assertEquals(StandardCharsets.UTF_16LE, source.charset());
    }

    @Test
    void readsWhatThePageDeclares() throws Exception {
        Charset charset = Charset.forName("windows-1251");
        byte[] page = "<html lang=ru><meta charset=windows-1251><p>Москва.".getBytes(charset);
        Source source = read(page, new SourceHints(Optional.of(Format.HTML), Optional.empty()));
        assertTrue(source.text().endsWith("Москва."), source.text());
        assertEquals(charset, source.charset());
        assertEquals("ru", source.language());
    }

    @Test
    void detectsWhatIsNeitherUtf8NorDeclared() throws Exception {
        Charset charset = Charset.forName("windows-1252");
        String text = "“It is late,” she said in the café. The ferry had left the harbour at eight.";
        Source source = read(text.getBytes(charset), SourceHints.NONE);
        assertEquals(text, source.text());
        assertEquals(charset, source.charset());
    }

    private static Source read(byte[] bytes, SourceHints hints) throws UnreadableSourceException {
        return SourceFile.readStream(new ByteArrayInputStream(bytes), "draft.txt", hints);
    }

    @Test
    void refusesWhatNeverEnds() {
        InputStream endless = new InputStream() {
            @Override
            public int read() {
                return 'a';
            }

            @Override
            public int read(byte[] bytes, int from, int length) {
                Arrays.fill(bytes, from, from + length, (byte) 'a');
                return length;
            }
        };
        assertEquals("draft.txt: larger than 100 MB; split it first", refusal(endless));
    }

    @Test
    void tellsWhyAStreamBroke() {
        InputStream broken = new FilterInputStream(InputStream.nullInputStream()) {
            @Override
            public int read(byte[] bytes, int from, int length) throws IOException {
                throw new IOException("unplugged");
            }
        };
        assertEquals("draft.txt: cannot be read: unplugged", refusal(broken));
    }

    private String refusal(Path path) {
        return assertThrows(UnreadableSourceException.class, () -> SourceFile.read(path, "draft.txt", SourceHints.NONE))
                .getMessage();
    }

    private String refusal(byte[] bytes) {
        return refusal(new ByteArrayInputStream(bytes));
    }

    private static String refusal(InputStream in) {
        return assertThrows(
                        UnreadableSourceException.class, () -> SourceFile.readStream(in, "draft.txt", SourceHints.NONE))
                .getMessage();
    }
}
