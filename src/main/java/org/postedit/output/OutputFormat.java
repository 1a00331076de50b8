package org.postedit.output;

import java.util.Locale;
import org.postedit.output.html.HtmlWriter;

/** The forms a report can take, by the name used on the command line. */
public enum OutputFormat {
    /** For people: the place, the line, and what a fix would make of it. */
    TEXT,
    /** For programs: one JSON document, version 1. */
    JSON,
    /** For people: one page for a browser, with the articles and what was found in them. */
    HTML;

    /** The name used on the command line, such as {@code json}. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** A writer of this format; {@code paint} matters to text alone. */
    public ReportWriter writer(Tool tool, Paint paint) {
        return switch (this) {
            case TEXT -> new TextWriter(paint);
            case JSON -> new JsonWriter(tool);
            case HTML -> new HtmlWriter(tool);
        };
    }
}
