package org.postedit.output;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.StringWriter;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.w3c.dom.Element;

class XmlStreamProperties {

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of("a", "é", "😀", " ", "\t", "\n", "\r", "\r\n", "&", "<", ">", "\"", "'", "]]>", "&#10;")
                .list()
                .ofMaxSize(12)
                .map(parts -> String.join("", parts));
    }

    @Property
    void isReadBackAsItWasGiven(@ForAll("texts") String attribute, @ForAll("texts") String text) throws IOException {
        StringWriter out = new StringWriter();
        XmlStream xml = new XmlStream(out).start("a");
        xml.start("b").attribute("c", attribute).attribute("d", 7).text(text).end();
        xml.end().finish();
        Element read =
                (Element) Written.xml(out.toString()).getElementsByTagName("b").item(0);
        assertEquals(attribute, read.getAttribute("c"));
        assertEquals("7", read.getAttribute("d"));
        assertEquals(text, read.getTextContent());
    }
}
