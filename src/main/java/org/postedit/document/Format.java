package org.postedit.document;

import java.util.Arrays;
import java.util.Locale;

/** How a source is marked up. */
public enum Format {
    /** Text as it is read: a line is a heading, a paragraph or a list item. */
    PLAIN(".txt"),
    /** CommonMark with tables, front matter and the shortcodes of site generators. */
    MARKDOWN(".md .markdown .mdown .mkd"),
    /** HTML, a page or a part of one. */
    HTML(".html .htm .xhtml"),
    /** A Word document; its text is the XML of its main part. */
    DOCX(".docx");

    private final String endings;

    Format(String endings) {
        this.endings = endings;
    }

    /** The format that the ending of a file's name tells; plain text for all others. */
    public static Format ofName(String name) {
        for (Format format : values()) {
            if (format.hasEnding(name)) {
                return format;
            }
        }
        return PLAIN;
    }

    /** Whether a file's name ends as those of a known format do. */
    public static boolean isKnown(String name) {
        return ofName(name).hasEnding(name);
    }

    private boolean hasEnding(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return Arrays.stream(endings.split(" ")).anyMatch(lower::endsWith);
    }

    /** The name used on the command line, such as {@code markdown}. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
