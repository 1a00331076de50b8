package org.postedit.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.postedit.text.OffsetMap;
import org.postedit.text.ProseRange;
import org.postedit.text.SourceRange;

class PlainReaderProperties {

    /** Texts put together from what means something to the reader, wrapped ones among them. */
    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> line = Arbitraries.of(
                "\uFEFF",
                "- ",
                "1. ",
                "• ",
                "a) ",
                " ",
                "\t",
                "\u200B",
                "😀",
                "word",
                "Word",
                ".",
                "”",
                "well-",
                "a line of about the same length as the other lines of this text",
                "The council met on Tuesday evening to speak about the bench by the");
        Arbitrary<String> lineBreak = Arbitraries.of("\n", "\n", "\r\n", "\r", "\n\n", "\n \n", "\u2028", "\f");
        return Arbitraries.frequencyOf(net.jqwik.api.Tuple.of(3, line), net.jqwik.api.Tuple.of(2, lineBreak))
                .list()
                .ofMaxSize(30)
                .map(parts -> String.join("", parts));
    }

    @Property(tries = 2000)
    void takesTheCharactersOfEveryBlockHome(@ForAll("texts") String text) {
        Article article = read(text);
        OffsetMap map = article.map();
        for (Block block : article.blocks()) {
            for (int i = block.range().start(); i < block.range().end(); i++) {
                String home = map.toSource(new ProseRange(i, i + 1)).in(text);
                char c = article.prose().charAt(i);
                assertTrue(home.equals(String.valueOf(c)) || (c == ' ' && home.isBlank()));
            }
        }
    }

    @Property(tries = 2000)
    void coversTheProseWithBlocksAndBreaks(@ForAll("texts") String text) {
        Article article = read(text);
        List<Block> blocks = article.blocks();
        int at = 0;
        for (int i = 0; i < blocks.size(); i++) {
            ProseRange range = blocks.get(i).range();
            if (i > 0) {
                assertEquals("\n\n", article.prose().substring(at, range.start()));
            }
            assertEquals(i == 0 ? 0 : at + 2, range.start());
            assertFalse(range.isEmpty());
            assertFalse(range.in(article.prose()).contains("\n"));
            at = range.end();
        }
        assertEquals(at, article.prose().length());
    }

    @Property(tries = 2000)
    void losesNoVisibleCharacterButBullets(@ForAll("texts") String text) {
        Article article = read(text);
        int done = 0;
        for (int i = 0; i < article.prose().length(); i++) {
            SourceRange home = article.map().toSource(new ProseRange(i, i + 1));
            if (home.start() > done) {
                assertTrue(isNothingOrABullet(text.substring(done, home.start())));
            }
            done = Math.max(done, home.end());
        }
        assertTrue(isNothingOrABullet(text.substring(done)));
    }

    @Property
    void readsTheSameProseWhateverEndsTheLines(@ForAll("texts") String text) {
        String lf = text.replace("\r\n", "\n").replace("\r", "\n");
        assertEquals(read(lf).prose(), read(lf.replace("\n", "\r\n")).prose());
    }

    private static boolean isNothingOrABullet(String hidden) {
        return hidden.replace("\uFEFF", "")
                .replaceFirst("-|1\\.|•|a\\)", "")
                .chars()
                .allMatch(c -> c == '\u200B' || PlainLine.isSpace((char) c));
    }

    private static Article read(String text) {
        return new PlainReader().read(Source.plain("test", text));
    }
}
