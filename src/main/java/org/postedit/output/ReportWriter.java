package org.postedit.output;

import java.io.IOException;
import java.io.Writer;
import org.postedit.engine.FileResult;

/** Writes what came of a run, for people or for programs. */
public interface ReportWriter {

    /**
     * Writes the results in their order, each as soon as {@code results} gives it, and flushes {@code out}.
     *
     * @throws IOException if {@code out} takes no more
     */
    void write(Iterable<? extends FileResult> results, Writer out) throws IOException;
}
