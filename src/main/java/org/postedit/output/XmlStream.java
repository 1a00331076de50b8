package org.postedit.output;

import java.io.IOException;
import java.io.Writer;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * Writes XML element by element, each on a line of its own. What XML 1.0 cannot carry, such as a bell or half of a pair of
 * code units, becomes U+FFFD.
 */
final class XmlStream {
    private static final int INDENT = 2;

    private final XMLStreamWriter xml;
    private int depth;
    private boolean open;

    /** Begins a document. */
    XmlStream(Writer out) throws IOException {
        try {
            // The one of the Java platform, whatever lies on the class path.
            xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out);
            xml.writeStartDocument("UTF-8", "1.0");
        } catch (XMLStreamException e) {
            throw asIo(e);
        }
    }

    XmlStream start(String element) throws IOException {
        try {
            newLine();
            xml.writeStartElement(element);
            depth++;
            open = true;
            return this;
        } catch (XMLStreamException e) {
            throw asIo(e);
        }
    }

    /** An attribute of the element that was started last. */
    XmlStream attribute(String name, Object value) throws IOException {
        try {
            xml.writeAttribute(name, carried(value.toString()));
            return this;
        } catch (XMLStreamException e) {
            throw asIo(e);
        }
    }

    /** The text of the element that was started last. */
    XmlStream text(String text) throws IOException {
        try {
            xml.writeCharacters(carried(text));
            return this;
        } catch (XMLStreamException e) {
            throw asIo(e);
        }
    }

    XmlStream end() throws IOException {
        try {
            depth--;
            if (!open) {
                newLine();
            }
            open = false;
            xml.writeEndElement();
            return this;
        } catch (XMLStreamException e) {
            throw asIo(e);
        }
    }

    /** Ends the document; the writer below stays open. */
    void finish() throws IOException {
        try {
            xml.writeCharacters("\n");
            xml.writeEndDocument();
            xml.flush();
        } catch (XMLStreamException e) {
            throw asIo(e);
        }
    }

    private void newLine() throws XMLStreamException {
        xml.writeCharacters("\n" + " ".repeat(INDENT * depth));
    }

    private static String carried(String text) {
        StringBuilder carried = new StringBuilder(text.length());
        text.codePoints().map(c -> isCarried(c) ? c : 0xFFFD).forEach(carried::appendCodePoint);
        return carried.toString();
    }

    /** The production Char of XML 1.0. */
    private static boolean isCarried(int c) {
        return c == '\t'
                || c == '\n'
                || c == '\r'
                || (c >= ' ' && c < 0xD800)
                || (c >= 0xE000 && c != 0xFFFE && c != 0xFFFF);
    }

    private static IOException asIo(XMLStreamException e) {
        return e.getNestedException() instanceof IOException io ? io : new IOException(e.getMessage(), e);
    }
}
