package org.postedit.cli;

import java.io.InputStream;
import java.io.PrintWriter;
import java.io.Writer;
import org.postedit.output.Glyph;
import org.postedit.output.Paint;

/**
 * Where a command reads from and writes to.
 *
 * @param in standard input
 * @param out for results; throws where nobody reads any more
 * @param err for everything a program that reads the results must not see
 * @param paint the colours of {@code out}; none where no terminal shows it
 */
record Streams(InputStream in, Writer out, PrintWriter err, Paint paint) {

    /** Writes a line about the run, such as why a file was not read. */
    void say(String message) {
        err.println("postedit: " + Glyph.visible(message));
    }
}
