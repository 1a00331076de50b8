package org.postedit.document;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;

/**
 * The bytes of a file that should be UTF-8 text.
 *
 * <p>A byte that is not UTF-8 is an error with its place, never a replacement character: what is not read cannot be written
 * back.
 */
final class Utf8Text {
    private static final byte[] UTF_16_LE = {(byte) 0xFF, (byte) 0xFE};
    private static final byte[] UTF_16_BE = {(byte) 0xFE, (byte) 0xFF};

    private final byte[] bytes;
    private final String name;

    Utf8Text(byte[] bytes, String name) {
        this.bytes = bytes;
        this.name = name;
    }

    String decode() throws UnreadableSourceException {
        if (startsWith(UTF_16_LE) || startsWith(UTF_16_BE)) {
            throw new UnreadableSourceException(
                    name, "UTF-16, not UTF-8; convert it first, for example with iconv -f UTF-16 -t UTF-8");
        }
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length);
        CoderResult result = decoder.decode(in, out, true);
        refuseBinary();
        if (result.isError()) {
            int at = in.position();
            throw new UnreadableSourceException(
                    name + ":" + line(at),
                    String.format(
                            Locale.ROOT,
                            "not UTF-8: byte 0x%02X at offset %d; convert it first, for example with"
                                    + " iconv -f WINDOWS-1252 -t UTF-8",
                            bytes[at],
                            at));
        }
        return out.flip().toString();
    }

    private void refuseBinary() throws UnreadableSourceException {
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] == 0) {
                throw new UnreadableSourceException(name, "not a text file: NUL byte at offset " + i);
            }
        }
    }

    private boolean startsWith(byte[] mark) {
        return bytes.length >= mark.length && Arrays.equals(bytes, 0, mark.length, mark, 0, mark.length);
    }

    private int line(int offset) {
        int line = 1;
        for (int i = 0; i < offset; i++) {
            boolean crBeforeLf = bytes[i] == '\r' && i + 1 < bytes.length && bytes[i + 1] == '\n';
            line += bytes[i] == '\n' || (bytes[i] == '\r' && !crBeforeLf) ? 1 : 0;
        }
        return line;
    }
}
