package org.postedit.document.docx;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.postedit.document.Source;
import org.postedit.document.SourceFile;
import org.postedit.document.SourceHints;
import org.postedit.document.UnreadableSourceException;

/** A document is written whole and in its own encoding, or not at all. */
class WordFileTest {
    private static final String BODY = "<w:p><w:r><w:t>The fair \uD83C\uDFA1 closed , they say.</w:t></w:r></w:p>";

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16LE", "UTF-16BE"})
    void keepsAMainPartInUtf16(String encoding) throws IOException, UnreadableSourceException, MalformedWordException {
        byte[] file = WordXmlSample.of(BODY).in(Charset.forName(encoding)).bytes();
        Source source = read(file);
        assertEquals(
                "The fair \uD83C\uDFA1 closed , they say.\n", source.readable().text());
        byte[] written = WordFile.with(file, source, source.text().replace(" ,", ","));
        assertEquals(
                List.of(encoding, "The fair \uD83C\uDFA1 closed, they say.\n"),
                List.of(read(written).charset().name(), read(written).readable().text()));
        assertArrayEquals(
                WordXmlSample.of(BODY.replace(" ,", ","))
                        .in(Charset.forName(encoding))
                        .main(),
                WordDocument.read(written).text());
    }

    @Test
    void refusesOneThatWasChangedMeanwhile() throws UnreadableSourceException {
        Source source = read(WordXmlSample.of(BODY).bytes());
        byte[] changed = WordXmlSample.of(BODY.replace("closed", "opened")).bytes();
        assertEquals("it was changed meanwhile", refusal(changed, source, source.text()));
    }

    @Test
    void refusesWhatIsNoDocumentAnyMore() throws UnreadableSourceException {
        Source source = read(WordXmlSample.of(BODY).bytes());
        assertEquals(
                "not a Word document, which is a zip file inside",
                refusal("gone".getBytes(StandardCharsets.UTF_8), source, source.text()));
    }

    @Test
    void refusesASignedOne() throws UnreadableSourceException {
        byte[] file = WordXmlSample.of(BODY).signed().bytes();
        Source source = read(file);
        assertEquals(
                "it is signed, which a repair would undo; take the signature away first",
                refusal(file, source, source.text().replace(" ,", ",")));
    }

    @Test
    void refusesTextThatCouldNotBeReadAgain() throws UnreadableSourceException {
        byte[] file = WordXmlSample.of(BODY).bytes();
        Source source = read(file);
        String refusal = refusal(file, source, source.text().replace("closed", "closed </w:t>"));
        assertEquals("a broken Word document: ", refusal.substring(0, "a broken Word document: ".length()));
    }

    private static String refusal(byte[] file, Source source, String text) {
        return String.valueOf(assertThrows(IOException.class, () -> WordFile.with(file, source, text))
                .getMessage());
    }

    private static Source read(byte[] file) throws UnreadableSourceException {
        return SourceFile.readStream(new ByteArrayInputStream(file), "a.docx", SourceHints.NONE);
    }
}
