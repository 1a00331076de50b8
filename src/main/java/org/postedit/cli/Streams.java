package org.postedit.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import org.postedit.output.Glyph;
import org.postedit.output.Paint;

/**
 * Where a command reads from and writes to.
 *
 * @param in standard input
 * @param out for results; throws where nobody reads any more
 * @param bytes what {@code out} writes to; only with {@code out} flushed
 * @param err for everything a program that reads the results must not see
 * @param paint the colours of {@code out}; none where no terminal shows it
 * @param terminal whether a terminal shows {@code out}
 */
record Streams(InputStream in, Writer out, OutputStream bytes, PrintWriter err, Paint paint, boolean terminal) {

    /** Writes a line about the run, such as why a file was not read. */
    void say(String message) {
        err.println("postedit: " + Glyph.visible(message));
    }

    /**
     * Writes a result in an encoding of its own, as a patch has that of its file.
     *
     * @throws CharacterCodingException if a character has no place in it; nothing is written
     */
    void write(String text, Charset charset) throws IOException {
        ByteBuffer encoded = charset.newEncoder().encode(CharBuffer.wrap(text));
        out.flush();
        bytes.write(encoded.array(), encoded.arrayOffset(), encoded.limit());
    }
}
