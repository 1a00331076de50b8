package org.postedit.document.docx;

import com.ctc.wstx.api.WstxInputProperties;
import com.ctc.wstx.stax.WstxInputFactory;
import java.io.StringReader;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import org.codehaus.stax2.XMLStreamReader2;
import org.postedit.text.SourceRange;

/** Steps through the XML of a part, from tag to tag, and tells where each stands. */
final class WordXml {
    private static final String WORD = "w";

    /** What the elements are called here, whatever prefix the document takes; that of no other namespace is known. */
    private static final Map<String, String> PREFIXES = Map.of(
            "http://schemas.openxmlformats.org/wordprocessingml/2006/main", WORD,
            "http://purl.oclc.org/ooxml/wordprocessingml/main", WORD,
            "http://schemas.openxmlformats.org/markup-compatibility/2006", "mc",
            "http://schemas.openxmlformats.org/officeDocument/2006/math", "m",
            "http://purl.oclc.org/ooxml/officeDocument/math", "m",
            "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing", "wp",
            "http://purl.oclc.org/ooxml/drawingml/wordprocessingDrawing", "wp",
            "urn:schemas-microsoft-com:vml", "v");

    /** An attribute of a tag; its value stands in the second group or in the third. */
    private static final Pattern ATTRIBUTE = Pattern.compile("([^\\s=\"'<>/]+)\\s*=\\s*(?:\"([^\"]*)\"|'([^']*)')");

    /** What the standard lets a part be written in. */
    private static final Set<String> ENCODINGS = Set.of("utf-8", "utf-16", "utf-16le", "utf-16be");

    private static final XMLInputFactory FACTORY = factory();

    private final XMLStreamReader2 reader;
    private final String text;
    private final int offset;

    /** A walk through {@code xml}, before which a byte-order mark may stand. */
    WordXml(String xml) throws MalformedWordException {
        text = xml;
        offset = xml.startsWith("\uFEFF") ? 1 : 0;
        try {
            reader = (XMLStreamReader2) FACTORY.createXMLStreamReader(new StringReader(xml.substring(offset)));
        } catch (XMLStreamException e) {
            throw broken(e);
        }
        String encoding = reader.getCharacterEncodingScheme();
        if (encoding != null && !ENCODINGS.contains(encoding.toLowerCase(Locale.ROOT))) {
            throw new MalformedWordException("a broken Word document: its text is declared to be in " + encoding);
        }
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = new WstxInputFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(WstxInputProperties.P_MAX_CHARACTERS, Long.MAX_VALUE);
        return factory;
    }

    /** Goes on to the next tag or text; false behind the last. */
    boolean next() throws MalformedWordException {
        try {
            if (!reader.hasNext()) {
                return false;
            }
            if (reader.next() == XMLStreamConstants.DTD) {
                throw new MalformedWordException("a broken Word document: it holds a DOCTYPE");
            }
            return true;
        } catch (XMLStreamException | RuntimeException e) {
            throw broken(e);
        }
    }

    boolean isStart() {
        return reader.getEventType() == XMLStreamConstants.START_ELEMENT;
    }

    boolean isEnd() {
        return reader.getEventType() == XMLStreamConstants.END_ELEMENT;
    }

    /** Whether this is text, in which entities may stand. */
    boolean isText() {
        int type = reader.getEventType();
        return type == XMLStreamConstants.CHARACTERS || type == XMLStreamConstants.SPACE;
    }

    /** Whether this is text in a CDATA section. */
    boolean isCdata() {
        return reader.getEventType() == XMLStreamConstants.CDATA;
    }

    /** What the text says. */
    String text() {
        return reader.getText();
    }

    /** The name of the element, such as {@code w:p}; empty for those of other namespaces. */
    String name() {
        String prefix = PREFIXES.get(String.valueOf(reader.getNamespaceURI()));
        return prefix == null ? "" : prefix + ":" + reader.getLocalName();
    }

    /** The value of an attribute of Word's own, such as {@code val}; empty where there is none. */
    String attribute(String name) {
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            boolean word = WORD.equals(PREFIXES.get(String.valueOf(reader.getAttributeNamespace(i))));
            if (word && reader.getAttributeLocalName(i).equals(name)) {
                return reader.getAttributeValue(i);
            }
        }
        return "";
    }

    /** Where the value stands of an attribute that is of no namespace and not empty, such as {@code alt}. */
    Optional<SourceRange> value(String name) throws MalformedWordException {
        Matcher attributes = ATTRIBUTE.matcher(text).region(start(), end());
        while (attributes.find()) {
            int group = attributes.group(2) == null ? 3 : 2;
            if (attributes.group(1).equals(name) && attributes.start(group) < attributes.end(group)) {
                return Optional.of(new SourceRange(attributes.start(group), attributes.end(group)));
            }
        }
        return Optional.empty();
    }

    /** Whether an element that says yes or no, such as {@code w:vanish}, says yes. */
    boolean isOn() {
        return !Set.of("0", "false", "off").contains(attribute("val"));
    }

    /** What {@code xml:space} says; empty where it says nothing. */
    String space() {
        String value = reader.getAttributeValue(XMLConstants.XML_NS_URI, "space");
        return value == null ? "" : value;
    }

    /** Where the tag or text begins. */
    int start() {
        return offset + (int) reader.getLocationInfo().getStartingCharOffset();
    }

    /** Where it ends. */
    int end() throws MalformedWordException {
        try {
            return offset + (int) reader.getLocationInfo().getEndingCharOffset();
        } catch (XMLStreamException | RuntimeException e) {
            throw broken(e);
        }
    }

    /** Goes on to the end tag of the element that starts here, and gives where that ends. */
    int skip() throws MalformedWordException {
        for (int depth = 1; depth > 0; ) {
            if (!next()) {
                throw MalformedWordException.cutOff();
            }
            depth += isStart() ? 1 : isEnd() ? -1 : 0;
        }
        return end();
    }

    private static MalformedWordException broken(Exception e) {
        return new MalformedWordException("a broken Word document: "
                + String.valueOf(e.getMessage()).lines().findFirst().orElse(""));
    }
}
