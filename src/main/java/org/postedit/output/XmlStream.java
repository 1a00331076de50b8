package org.postedit.output;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Writes XML element by element, each on a line of its own. What XML 1.0 cannot carry, such as a bell or half of a pair of
 * code units, becomes U+FFFD; all else is read back as it was given, a line feed in an attribute too.
 *
 * <p>The writer of the Java platform leaves white space in attributes bare, and every reader makes spaces of that.
 */
final class XmlStream {
    private static final int INDENT = 2;

    private final Writer out;
    private final Deque<String> open = new ArrayDeque<>();
    /** Whether the element that was started last may still take attributes. */
    private boolean inTag;
    /** Whether that element has no elements in it so far. */
    private boolean leaf;

    /** Begins a document. */
    XmlStream(Writer out) throws IOException {
        this.out = out;
        out.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>");
    }

    XmlStream start(String element) throws IOException {
        endTag();
        newLine();
        out.append('<').append(element);
        open.push(element);
        inTag = true;
        leaf = true;
        return this;
    }

    /** An attribute of the element that was started last. */
    XmlStream attribute(String name, Object value) throws IOException {
        if (!inTag) {
            throw new IllegalStateException(name + " comes too late");
        }
        out.append(' ')
                .append(name)
                .append("=\"")
                .append(escaped(value.toString(), true))
                .append('"');
        return this;
    }

    /** The text of the element that was started last. */
    XmlStream text(String text) throws IOException {
        endTag();
        out.append(escaped(text, false));
        return this;
    }

    XmlStream end() throws IOException {
        endTag();
        String element = open.pop();
        if (!leaf) {
            newLine();
        }
        leaf = false;
        out.append("</").append(element).append('>');
        return this;
    }

    /** Ends the document; the writer below stays open. */
    void finish() throws IOException {
        out.append('\n').flush();
    }

    private void endTag() throws IOException {
        if (inTag) {
            out.append('>');
            inTag = false;
        }
    }

    private void newLine() throws IOException {
        out.append('\n').append(" ".repeat(INDENT * open.size()));
    }

    private static String escaped(String text, boolean attribute) {
        StringBuilder escaped = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            switch (c) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append(attribute ? "&quot;" : "\"");
                case '\t' -> escaped.append(attribute ? "&#9;" : "\t");
                case '\n' -> escaped.append(attribute ? "&#10;" : "\n");
                case '\r' -> escaped.append("&#13;");
                default -> escaped.appendCodePoint(isCarried(c) ? c : 0xFFFD);
            }
        });
        return escaped.toString();
    }

    /** The production Char of XML 1.0, but for the control characters that are escaped. */
    private static boolean isCarried(int c) {
        return (c >= ' ' && c < 0xD800) || (c >= 0xE000 && c != 0xFFFE && c != 0xFFFF);
    }
}
