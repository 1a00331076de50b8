package org.postedit.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;

class LineIndexProperties {

    @Property
    void knowsTheLinesThatJavaKnows(@ForAll @Chars({'a', '\n', '\r'}) String text) {
        LineIndex lines = new LineIndex(text);
        String[] expected = text.split("\r\n|\r|\n", -1);
        assertEquals(expected.length, lines.count());
        for (int line = 1; line <= expected.length; line++) {
            assertEquals(expected[line - 1], lines.range(line).in(text));
        }
    }

    @Property
    void putsEveryOffsetIntoOneLine(@ForAll @Chars({'a', '\n', '\r'}) String text) {
        LineIndex lines = new LineIndex(text);
        int before = 1;
        for (int offset = 0; offset <= text.length(); offset++) {
            int line = lines.line(offset);
            assertTrue(line == before || line == before + 1);
            assertEquals(offset, lines.range(line).start() + lines.column(offset) - 1);
            before = line;
        }
        assertEquals(lines.count(), before);
    }
}
