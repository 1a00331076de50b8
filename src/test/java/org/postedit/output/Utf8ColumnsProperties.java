package org.postedit.output;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.postedit.text.LineIndex;

class Utf8ColumnsProperties {

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of("a", "é", "”", "😀", "\n", "\r\n", "\r")
                .list()
                .ofMaxSize(20)
                .map(parts -> String.join("", parts));
    }

    @Property
    void countsTheBytesOfTheLineBefore(@ForAll("texts") String text) {
        Utf8Columns columns = new Utf8Columns(text);
        LineIndex lines = LineIndex.ofLineFeeds(text);
        for (int i = 0; i <= text.length(); i++) {
            boolean inside = i > 0 && i < text.length() && Character.isLowSurrogate(text.charAt(i));
            if (!inside) {
                String before = text.substring(i - lines.column(i) + 1, i);
                assertEquals(before.getBytes(StandardCharsets.UTF_8).length + 1, columns.column(i));
                assertEquals(lines.line(i), columns.line(i));
            }
        }
    }
}
