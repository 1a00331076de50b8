package org.postedit.languagetool;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.postedit.rule.BrokenCardException;
import org.postedit.rule.PatternDefinition;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * The elements of a card's pattern block as the rules of a LanguageTool rule file.
 *
 * <p>Each {@code <pattern>} makes a rule with the {@code <filter>} and {@code <suggestion>}s that follow it; an
 * {@code <antipattern>} holds for all patterns of its card. LanguageTool reads rule files without any limit, so a document
 * type, through which a small file can name others or swell, is refused here.
 */
final class PatternXml {
    private static final Set<String> AFTER_PATTERN = Set.of("filter", "suggestion");

    private PatternXml() {}

    /**
     * The rules of one card.
     *
     * @param id the id of each
     * @throws BrokenCardException if the block is no sound XML or holds other elements
     */
    static List<String> rules(String id, String path, PatternDefinition definition) {
        StringBuilder antipatterns = new StringBuilder();
        List<StringBuilder> patterns = new ArrayList<>();
        List<StringBuilder> tails = new ArrayList<>();
        for (Element element : elements(path, definition)) {
            String name = element.getTagName();
            if (name.equals("antipattern")) {
                antipatterns.append(text(element));
            } else if (name.equals("pattern")) {
                patterns.add(new StringBuilder(text(element)));
                tails.add(new StringBuilder());
            } else if (!AFTER_PATTERN.contains(name) || tails.isEmpty()) {
                throw new BrokenCardException(path, definition.line(), "<" + name + "> has no place here");
            } else if (name.equals("filter")) {
                patterns.get(patterns.size() - 1).append(text(element));
            } else {
                tails.get(tails.size() - 1).append(text(element));
            }
        }
        if (patterns.isEmpty()) {
            throw new BrokenCardException(path, definition.line(), "a pattern block without a <pattern>");
        }
        List<String> rules = new ArrayList<>();
        for (int i = 0; i < patterns.size(); i++) {
            rules.add("<rule id=\"" + id + "\" name=\"" + id + "\">" + antipatterns + patterns.get(i) + "<message>" + id
                    + "</message>" + tails.get(i) + "</rule>");
        }
        return rules;
    }

    private static List<Element> elements(String path, PatternDefinition definition) {
        String xml = "<card>" + definition.xml() + "</card>";
        List<Element> elements = new ArrayList<>();
        try {
            Element card =
                    parser().parse(new InputSource(new StringReader(xml))).getDocumentElement();
            for (Node node = card.getFirstChild(); node != null; node = node.getNextSibling()) {
                if (node instanceof Element element) {
                    elements.add(element);
                } else if (node.getNodeType() == Node.TEXT_NODE
                        && !node.getTextContent().isBlank()) {
                    throw new BrokenCardException(path, definition.line(), "text outside of <pattern>");
                }
            }
        } catch (SAXParseException e) {
            throw new BrokenCardException(path, definition.line() + e.getLineNumber() - 1, fault(e));
        } catch (SAXException | IOException e) {
            throw new BrokenCardException(path, definition.line(), fault(e));
        }
        return elements;
    }

    private static DocumentBuilder parser() {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            DocumentBuilder parser = factory.newDocumentBuilder();
            parser.setErrorHandler(new DefaultHandler()); // the default one prints
            return parser;
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("no XML parser that refuses document types", e);
        }
    }

    private static String text(Element element) {
        try {
            Transformer transformer = TransformerFactory.newInstance().newTransformer();
            transformer.setOutputProperty(OutputKeys.OMIT_XML_DECLARATION, "yes");
            StringWriter out = new StringWriter();
            transformer.transform(new DOMSource(element), new StreamResult(out));
            return out.toString();
        } catch (TransformerException e) {
            throw new IllegalStateException("an XML element could not be written", e);
        }
    }

    private static String fault(Exception e) {
        return "pattern: " + e.getMessage();
    }
}
