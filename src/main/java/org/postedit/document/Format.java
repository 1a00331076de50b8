package org.postedit.document;

/** How a source is marked up. */
public enum Format {
    /** Text as it is read: a line is a heading, a paragraph or a list item. */
    PLAIN
}
