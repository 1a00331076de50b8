package org.postedit.document.docx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.postedit.document.Article;
import org.postedit.document.Block;
import org.postedit.document.Format;
import org.postedit.document.Source;
import org.postedit.document.SourceFile;
import org.postedit.document.SourceHints;
import org.postedit.document.UnreadableSourceException;
import org.postedit.text.ProseRange;

class DocxReaderTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<w:p><w:r><w:t>Free</w:t></w:r><w:proofErr w:type='spellEnd'/><w:r><w:t>dom</w:t></w:r></w:p> | Freedom",
                "<w:p><w:r><w:t xml:space='preserve'>a </w:t><w:t>b</w:t></w:r></w:p> | a b",
                "<w:p><w:r><w:t>a </w:t></w:r><w:r><w:t>b</w:t></w:r></w:p> | ab",
                "<w:p><w:r><w:t>a</w:t><w:tab/><w:t>b</w:t></w:r></w:p> | a b",
                "<w:p><w:r><w:t>a</w:t><w:br/><w:t>b</w:t></w:r></w:p> | a/b",
                "<w:p><w:r><w:t>co</w:t><w:noBreakHyphen/><w:t>op</w:t></w:r></w:p> | co\u2011op",
                "<w:p><w:r><w:t>co</w:t><w:softHyphen/><w:t>op</w:t></w:r></w:p> | coop",
                "<w:p><w:r><w:t>B&amp;B &#8217; &lt;</w:t></w:r></w:p> | B&B ’ <",
                "<w:p><w:r><w:t><![CDATA[B&B]]></w:t></w:r></w:p> | B&B",
                "<w:p><w:hyperlink><w:r><w:t>link</w:t></w:r></w:hyperlink><w:r><w:t>ed</w:t></w:r></w:p> | linked",
                "<w:p><w:ins><w:r><w:t>new</w:t></w:r></w:ins><w:del><w:r><w:delText>old</w:delText></w:r></w:del></w:p> | new",
                "<w:p><w:moveFrom><w:r><w:t>away</w:t></w:r></w:moveFrom><w:moveTo><w:r><w:t>here</w:t></w:r></w:moveTo></w:p> | here",
                "<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>hidden</w:t></w:r><w:r><w:t>seen</w:t></w:r></w:p> | seen",
                "<w:p><w:r><w:rPr><w:vanish w:val='0'/></w:rPr><w:t>seen</w:t></w:r></w:p> | seen",
                "<w:p><w:pPr><w:rPr><w:vanish/></w:rPr></w:pPr><w:r><w:t>seen</w:t></w:r></w:p> | seen",
                "<w:p><w:r><w:rPr><w:rPrChange><w:rPr><w:vanish/></w:rPr></w:rPrChange></w:rPr><w:t>seen</w:t></w:r></w:p> | seen",
                "<w:p><w:pPr><w:tabs><w:tab/></w:tabs></w:pPr><w:r><w:t>a</w:t></w:r></w:p> | a",
                "<w:p><w:r><w:t>a</w:t><w:sym w:char='F0E0'/><w:t>b</w:t></w:r></w:p> | a\uFFFCb",
                "<w:p><m:oMath><m:r><m:t>x</m:t></m:r></m:oMath><w:r><w:t> is</w:t></w:r></w:p> | \uFFFCis",
                "<w:p><w:r><w:t>note</w:t><w:footnoteReference w:id='1'/><w:t>.</w:t></w:r></w:p> | note.",
                "<w:p><w:r><w:ruby><w:rt><w:r><w:t>kan</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>漢</w:t></w:r></w:rubyBase></w:ruby></w:r></w:p> | 漢",
                "<w:sdt><w:sdtContent><w:p><w:r><w:t>held</w:t></w:r></w:p></w:sdtContent></w:sdt> | held",
                "<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent><w:p><w:r><w:t>Click here</w:t></w:r></w:p></w:sdtContent></w:sdt> | ''",
                "<w:p><w:fldSimple w:instr='PAGE'><w:r><w:t>7</w:t></w:r></w:fldSimple></w:p> | 7",
                "<w:tbl><w:tr><w:tc><w:p><w:r><w:t>a</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>b</w:t></w:r></w:p></w:tc></w:tr></w:tbl> | a/b",
                "<w:p/> | ''",
            })
    void readsWhatWordShows(String body, String prose) {
        assertEquals(prose, String.join("/", lines(read(body.replace('\'', '"')).get(0))));
    }

    @Test
    void readsTheResultOfAFieldAndNotItsInstruction() {
        String body =
                "<w:p>" + run(field("begin")) + run("<w:t>HYPERLINK</w:t>") + run(field("begin")) + run("<w:t>X</w:t>")
                        + run(field("separate")) + run("<w:t>inner</w:t>") + run(field("end")) + run(field("separate"))
                        + run("<w:t>shown</w:t>") + run(field("end")) + run("<w:t>, too</w:t>") + "</w:p>";
        assertEquals(List.of("shown, too"), lines(read(body).get(0)));
    }

    @Test
    void readsATextBoxOnceAndApart() {
        String box = "<w:txbxContent><w:p>" + run("<w:t>Boxed.</w:t>") + "</w:p></w:txbxContent>";
        String body = "<w:p>" + run("<w:t xml:space=\"preserve\">One </w:t>")
                + run("<mc:AlternateContent><mc:Choice Requires=\"wps\">" + box + "</mc:Choice><mc:Fallback>" + box
                        + "</mc:Fallback></mc:AlternateContent>")
                + run("<w:t>sentence.</w:t>") + "</w:p>";
        List<Article> articles = read(body);
        assertEquals(List.of("One sentence."), lines(articles.get(0)));
        assertEquals(List.of("Boxed."), lines(articles.get(1)));
        assertEquals(2, articles.size());
    }

    @Test
    void readsTheDescriptionsOfPicturesApart() {
        String body = "<w:p>" + run("<w:t xml:space=\"preserve\">One </w:t>")
                + run("<w:drawing><wp:docPr name=\"Picture 1\" descr=\"A &quot;quay&quot; &amp; boats\"/></w:drawing>")
                + run("<w:rPr><w:vanish/></w:rPr><w:drawing><wp:docPr descr=\"Unseen\"/></w:drawing>")
                + run("<w:pict><v:shape id=\"a\" alt='Old \"ferry\"'/></w:pict>") + run("<w:t>sentence.</w:t>")
                + "</w:p>";
        List<Article> articles = read(body);
        assertEquals(List.of("One sentence."), lines(articles.get(0)));
        assertEquals(List.of("A \"quay\" & boats", "Old \"ferry\""), lines(articles.get(1)));
        assertEquals(2, articles.size());
    }

    @Test
    void tellsHeadingsAndListItems() throws UnreadableSourceException {
        byte[] bytes = WordXmlSample.of(styled("berschrift1", "A title") + styled("Mein", "Its child")
                        + "<w:p><w:pPr><w:outlineLvl w:val=\"1\"/></w:pPr>" + run("<w:t>Level</w:t>") + "</w:p>"
                        + "<w:p><w:pPr><w:numPr><w:numId w:val=\"3\"/></w:numPr></w:pPr>" + run("<w:t>Point</w:t>")
                        + "</w:p>"
                        + styled("Normal", "Text"))
                .with(
                        "styles",
                        "styles",
                        "<w:style w:styleId=\"berschrift1\"><w:name w:val=\"heading 1\"/></w:style>"
                                + "<w:style w:styleId=\"Mein\"><w:basedOn w:val=\"berschrift1\"/></w:style>")
                .bytes();
        assertEquals(
                List.of(
                        Block.Kind.HEADING,
                        Block.Kind.HEADING,
                        Block.Kind.HEADING,
                        Block.Kind.LIST_ITEM,
                        Block.Kind.PARAGRAPH),
                new DocxReader()
                        .read(read(bytes)).blocks().stream().map(Block::kind).toList());
    }

    @Test
    void readsWithWhateverPrefixAndFromStrictDocuments() {
        String xml =
                "<x:document xmlns:x=\"http://purl.oclc.org/ooxml/wordprocessingml/main\"><x:body><x:p><x:r><x:t>So"
                        + "</x:t></x:r></x:p></x:body></x:document>";
        assertEquals(List.of("So"), lines(new DocxReader().read(new Source("a.docx", xml, Format.DOCX, "en-US"))));
    }

    @Test
    void pointsBehindAByteOrderMark() {
        String xml = "\uFEFF" + WordXmlSample.xml("<w:p>" + run("<w:t>So</w:t>") + "</w:p>");
        Article article = new DocxReader().read(new Source("a.docx", xml, Format.DOCX, "en-US"));
        assertEquals("So", article.map().toSource(new ProseRange(0, 2)).in(xml));
    }

    @Test
    void takesTheLanguageOfMostOfTheText() throws UnreadableSourceException {
        String styles =
                "<w:docDefaults><w:rPrDefault><w:rPr><w:lang w:val=\"fr-FR\"/></w:rPr></w:rPrDefault></w:docDefaults>";
        String british =
                "<w:p>" + run("<w:rPr><w:lang w:val=\"en-GB\"/></w:rPr><w:t>Colour of the sea.</w:t>") + "</w:p>";
        String french = "<w:p>" + run("<w:t>Non.</w:t>") + "</w:p>";
        assertEquals(
                "en-GB",
                read(WordXmlSample.of(french + british)
                                .with("styles", "styles", styles)
                                .bytes())
                        .language());
        assertEquals(
                "fr-FR",
                read(WordXmlSample.of(french).with("styles", "styles", styles).bytes())
                        .language());
        assertEquals("en-US", read(WordXmlSample.of(french).bytes()).language());
    }

    @Test
    void saysWhatItDoesNotRead() throws UnreadableSourceException {
        String note = "<w:footnote><w:p>" + run("<w:t>Sic.</w:t>") + "</w:p></w:footnote>";
        String blank = "<w:p>" + run("<w:t> </w:t>") + "</w:p>";
        Source source = read(WordXmlSample.of("<w:p/>")
                .with("footnotes", "footnotes", note)
                .with("header", "hdr", blank)
                .bytes());
        assertEquals(
                List.of("the footnotes of a Word document are not read"),
                source.surroundings().notes());
    }

    @Test
    void readsALargeDocumentInATwinkling() {
        String body =
                ("<w:p>" + run("<w:rPr><w:b/></w:rPr><w:t>Some words of a paragraph.</w:t>") + "</w:p>").repeat(40_000);
        List<Article> articles = read(body);
        assertEquals(40_000, articles.get(0).blocks().size());
        assertTrue(articles.get(0).prose().endsWith("paragraph."));
    }

    private static Source read(byte[] bytes) throws UnreadableSourceException {
        return SourceFile.readStream(
                new ByteArrayInputStream(bytes), "a.docx", new SourceHints(Optional.empty(), Optional.empty()));
    }

    private static List<Article> read(String body) {
        return new DocxReader().readAll(new Source("a.docx", WordXmlSample.xml(body), Format.DOCX, "en-US"));
    }

    private static List<String> lines(Article article) {
        return article.blocks().stream()
                .map(block -> block.range().in(article.prose()))
                .toList();
    }

    private static String run(String content) {
        return "<w:r>" + content + "</w:r>";
    }

    private static String field(String type) {
        return "<w:fldChar w:fldCharType=\"" + type + "\"/>";
    }

    private static String styled(String style, String text) {
        return "<w:p><w:pPr><w:pStyle w:val=\"" + style + "\"/></w:pPr>" + run("<w:t>" + text + "</w:t>") + "</w:p>";
    }
}
