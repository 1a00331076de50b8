package org.postedit.output;

import java.io.IOException;
import java.io.Writer;
import org.postedit.engine.Report;

/** Writes the reports of a run, for people or for programs. */
public interface ReportWriter {

    /**
     * Writes the reports in their order, each as soon as {@code reports} gives it, and flushes {@code out}.
     *
     * @throws IOException if {@code out} takes no more
     */
    void write(Iterable<Report> reports, Writer out) throws IOException;
}
