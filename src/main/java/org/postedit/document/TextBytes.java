package org.postedit.document;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The bytes of a file that should be text: UTF-8, or what its byte-order mark or its own declaration says, or else what ICU
 * takes them for.
 *
 * <p>A byte that does not fit is an error with its place, never a replacement character: what is not read cannot be written
 * back. A file that holds UTF-8 and a slip is not taken for anything else.
 */
final class TextBytes {
    /** A text and the encoding that gives its bytes again. */
    record Decoded(String text, Charset charset) {}

    private static final byte[] UTF_16_LE = {(byte) 0xFF, (byte) 0xFE};
    private static final byte[] UTF_16_BE = {(byte) 0xFE, (byte) 0xFF};
    private static final byte[] OLD_OFFICE = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final int DECLARED_WITHIN = 1024;
    private static final int LEAST_SURE = 30;
    private static final Pattern DECLARATION = Pattern.compile(
            "(?i)<meta[^>]{1,200}?charset\\s*=\\s*[\"']?([\\w.:-]{1,40})|^<\\?xml[^>]{1,100}?encoding=[\"']([\\w.:-]{1,40})");

    private final byte[] bytes;
    private final String name;

    TextBytes(byte[] bytes, String name) {
        this.bytes = bytes;
        this.name = name;
    }

    Decoded decode(Format format) throws UnreadableSourceException {
        if (startsWith(UTF_16_LE)) {
            return strictly(StandardCharsets.UTF_16LE);
        }
        if (startsWith(UTF_16_BE)) {
            return strictly(StandardCharsets.UTF_16BE);
        }
        refuseOffice();
        refuseBinary();
        CharBuffer out = CharBuffer.allocate(bytes.length);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CoderResult result = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)
                .decode(in, out, true);
        if (!result.isError()) {
            return new Decoded(out.flip().toString(), StandardCharsets.UTF_8);
        }
        int slip = in.position();
        Optional<Charset> other = format == Format.HTML ? declared() : Optional.empty();
        boolean mostlyUtf8 = out.flip().chars().anyMatch(c -> c > 0x7F);
        if (other.isEmpty() && !mostlyUtf8 && format != Format.DOCX) {
            other = detected();
        }
        if (other.isPresent() && !other.get().equals(StandardCharsets.UTF_8)) {
            return strictly(other.get());
        }
        throw new UnreadableSourceException(
                name + ":" + line(slip),
                String.format(
                        Locale.ROOT,
                        "not UTF-8: byte 0x%02X at offset %d; convert it first, for example with"
                                + " iconv -f WINDOWS-1252 -t UTF-8",
                        bytes[slip],
                        slip));
    }

    private Decoded strictly(Charset charset) throws UnreadableSourceException {
        try {
            String text = charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            if (Arrays.equals(text.getBytes(charset), bytes)) {
                return new Decoded(text, charset);
            }
        } catch (CharacterCodingException e) {
            throw new UnreadableSourceException(name, "not wholly " + charset + ", which it seems to be");
        }
        throw new UnreadableSourceException(name, "read as " + charset + ", it could not be written back as it is");
    }

    /** What the head of a page says it is in. */
    private Optional<Charset> declared() {
        String head = new String(bytes, 0, Math.min(bytes.length, DECLARED_WITHIN), StandardCharsets.ISO_8859_1);
        Matcher found = DECLARATION.matcher(head);
        return found.find() ? charset(found.group(1) == null ? found.group(2) : found.group(1)) : Optional.empty();
    }

    private Optional<Charset> detected() {
        CharsetMatch match = new CharsetDetector().setText(bytes).detect();
        return match == null || match.getConfidence() < LEAST_SURE ? Optional.empty() : charset(match.getName());
    }

    /** As browsers do, Latin 1 is taken for the larger set that Windows made of it. */
    private static Optional<Charset> charset(String name) {
        try {
            Charset charset = Charset.forName(name);
            return Optional.of(charset.equals(StandardCharsets.ISO_8859_1) ? Charset.forName("windows-1252") : charset);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return Optional.empty();
        }
    }

    private void refuseOffice() throws UnreadableSourceException {
        if (startsWith(OLD_OFFICE)) {
            throw new UnreadableSourceException(name, "an old Office document, not a text; save it as .docx first");
        }
        if (startsWith(ZIP)) {
            throw new UnreadableSourceException(
                    name,
                    "a zip file, not a text; a Word document has a name that ends in .docx, or is read --as docx");
        }
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
